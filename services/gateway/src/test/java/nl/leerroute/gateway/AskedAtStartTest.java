package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What courses towards a goal want at their start is asked before a route is made. */
class AskedAtStartTest implements Recovering {

  private static final String ENTRY = "/mijn/vaardigheden/voor-je-doel";

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final String dutch = system.catalogue.uri("Nederlands spreken en verstaan");

  @Test
  void isAskedOnceAndAddedToWhatWasSaid() {
    person.saysWork();
    HttpResponse<String> asked = wantsToCook("");
    assertThat(asked.uri().getPath()).isEqualTo(ENTRY);
    assertThat(asked.body()).contains("Nederlands spreken en verstaan");

    assertThat(person.browser.post(ENTRY, "skill", dutch, "van", "").uri().getPath())
        .isEqualTo("/mijn/vraag/status");
    assertThat(skills()).contains(dutch);
    assertThat(wantsToCook("").uri().getPath()).startsWith("/mijn/vraag/");
  }

  @Test
  void mayBePassedOver() {
    person.saysWork();
    wantsToCook("");

    assertThat(person.browser.post(ENTRY, "van", "").uri().getPath())
        .isEqualTo("/mijn/vraag/status");
    assertThat(skills()).isEmpty();
  }

  @Test
  void leadsBackToWhereOneCameFrom() {
    person.saysWork();
    wantsToCook("controle");

    assertThat(person.browser.post(ENTRY, "skill", dutch, "van", "controle").uri().getPath())
        .isEqualTo("/mijn/antwoorden");
  }

  @Test
  void isNotAskedWhileNobodyCanTell() {
    person.saysWork();
    wantsToCook("");
    system.catalogue.become(Mood.FAILING);

    assertThat(person.browser.get(ENTRY).uri().getPath()).isEqualTo("/mijn/vraag/status");
  }

  private HttpResponse<String> wantsToCook(String van) {
    person.browser.get("/mijn/doel");
    return person.browser.post("/mijn/doel", "goal", system.catalogue.uri("kok"), "van", van);
  }

  private List<String> skills() {
    return system
        .intake
        .profile(person.profile())
        .path("answers")
        .path("skills")
        .valueStream()
        .map(skill -> skill.path("skill"))
        .map(JsonNode::asString)
        .toList();
  }
}
