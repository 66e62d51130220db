package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person sees what is kept, what was allowed and who looked, and takes all of it along. */
class TakeoutTest {

  private static final Pattern OFFERED = Pattern.compile("name=\"ofwork\" value=\"([^\"]+)\"");

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);

  @Test
  void whatIsKeptAndUntilWhenAndWhatWasAllowedIsOnOnePage() {
    person.saysWork();

    assertThat(person.browser.get("/mijn/gegevens").body())
        .contains(
            "Dan verwijderen we alles na 22 november 2028.",
            "we mogen bewaren wat je over je gezondheid en zorgen zei",
            "Nog niemand.");
  }

  @Test
  void everythingIsOneFile() {
    person.hasRoutes();

    HttpResponse<String> file = person.browser.get("/mijn/gegevens/alles.json");

    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("leerroute.json");
    JsonNode kept = JsonMapper.shared().readTree(file.body());
    assertThat(kept.propertyNames()).contains("profile", "trail", "handovers", "seats", "routes");
    assertThat(kept.at("/profile/answers").isObject()).isTrue();
    assertThat(kept.at("/routes/routes").isEmpty()).isFalse();
  }

  @Test
  void skillsAreLinkedDataThatNamesNobody() {
    person.saysWork();
    Matcher offered = OFFERED.matcher(person.browser.get("/mijn/vaardigheden").body());
    assertThat(offered.find()).isTrue();
    String skill = offered.group(1);
    person.browser.post(
        "/mijn/vaardigheden",
        "occupation",
        system.catalogue.uri("zorgassistent"),
        "ofwork",
        skill,
        "q",
        "",
        "van",
        "");

    JsonNode document =
        JsonMapper.shared()
            .readTree(person.browser.get("/mijn/gegevens/vaardigheden.jsonld").body());

    JsonNode outcome = document.at("/elm:hasClaim/0/elm:specifiedBy/elm:learningOutcome");
    assertThat(outcome.at("/elm:relatedESCOSkill/@id").asString()).isEqualTo(skill);
    assertThat(outcome.at("/title/nl").asString()).isNotBlank();
    assertThat(document.toString()).doesNotContain(person.profile());
  }

  @Test
  void halfOfItIsNeverGivenForAll() {
    person.saysWork();
    system.catalogue.become(Mood.FAILING);
    int without = person.browser.get("/mijn/gegevens/alles.json").statusCode();
    system.catalogue.become(Mood.HEALTHY);
    system.awaitRecovery();

    assertThat(without).isEqualTo(503);
  }

  @Test
  void whoSaidNothingHasNothingToTake() {
    assertThat(person.browser.get("/mijn/gegevens/alles.json").statusCode()).isEqualTo(404);
    assertThat(person.browser.get("/mijn/gegevens/vaardigheden.jsonld").statusCode())
        .isEqualTo(404);
  }
}
