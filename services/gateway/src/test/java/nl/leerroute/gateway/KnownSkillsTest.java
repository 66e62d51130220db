package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A step that only teaches what a later one asks can be answered with "I can do this already". */
class KnownSkillsTest implements Recovering {

  private static final String READING = "http://data.europa.eu/esco/skill/read";

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);

  @Test
  void theStepNamesWhatIsAskedAndWhoCanDoItGetsNewRoutes() {
    String routes = person.hasRoutes().body();
    List<String> before = skills();
    assertThat(routes).contains("Kun je dit al: Nederlands lezen?", "value=\"" + READING + "\"");

    HttpResponse<String> page =
        person.browser.post("/mijn/routes/kan-ik-al", "skill", READING, "skill", READING);

    assertThat(page.uri().getPath()).isEqualTo("/mijn/routes");
    assertThat(skills()).containsAll(before).hasSize(before.size() + 1).contains(READING);
  }

  @Test
  void whatCannotBeStoredIsNotAcknowledged() {
    person.hasRoutes();
    system.intake.become(Mood.FAILING);
    HttpResponse<String> page = person.browser.post("/mijn/routes/kan-ik-al", "skill", READING);
    assertThat(page.statusCode()).isEqualTo(503);
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
