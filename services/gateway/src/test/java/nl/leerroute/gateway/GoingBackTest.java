package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What the back button of a browser finds after a form was not taken. */
class GoingBackTest {

  private static final String AGAIN = "/mijn/vraag/yearOfBirth?opnieuw";

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void aFormThatWasNotTakenHasAnAddressWithWhatWasTyped() {
    person.saysWork();
    HttpResponse<String> page = sends("negentien");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.request().method()).isEqualTo("GET");
    assertThat(page.uri().toString()).endsWith(AGAIN);
    browser.get("/privacy");
    assertThat(browser.get(AGAIN).body()).contains("value=\"negentien\"", "fout-yearOfBirth");
  }

  @Test
  void onceTheAnswersAreTakenTheAddressShowsThem() {
    person.saysWork();
    sends("negentien");
    sends("1974");

    assertThat(browser.get(AGAIN).body())
        .contains("value=\"1974\"")
        .doesNotContain("negentien", "fout-yearOfBirth");
  }

  @Test
  void nobodyElseFindsThem() {
    person.saysWork();
    sends("negentien");

    assertThat(new Browser(system.address()).get(AGAIN).body()).doesNotContain("negentien");
  }

  private HttpResponse<String> sends(String year) {
    browser.get("/mijn/vraag/yearOfBirth");
    return browser.post("/mijn/vraag/yearOfBirth", "yearOfBirth", year, "van", "");
  }
}
