package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;

/** Five taps lead to routes and to somebody to talk to, without a word typed. */
class TapTest implements Recovering {

  private static final Pattern PICTURE = Pattern.compile("src=\"(/statisch/tik/[^\"]+)\"");

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());

  @Test
  void fiveTapsLeadToRoutesAndToSomebodyToTalkTo() {
    assertThat(browser.get("/").body()).contains("href=\"/mijn/tik/1\"");
    browser.get("/mijn/tik/1");
    assertThat(taps(1, "JOB_SEEKER")).isEqualTo("/mijn/tik/2");
    assertThat(taps(2, "COOKING")).isEqualTo("/mijn/tik/3");
    assertThat(taps(3, "NONE")).isEqualTo("/mijn/tik/4");
    assertThat(taps(4, "8")).isEqualTo("/mijn/tik/5");
    HttpResponse<String> ready = browser.post("/mijn/tik/5", "tile", "READING", "tile", "MONEY");

    assertThat(ready.uri().getPath()).isEqualTo("/mijn/tik/klaar");
    assertThat(ready.body())
        .contains("/mijn/bel?terug=/mijn/tik/klaar", "Laat zien wat ik kan leren");
    assertThat(browser.post("/mijn/antwoorden").uri().getPath()).isEqualTo("/mijn/routes");
    assertThat(browser.get("/mijn/antwoorden").body())
        .contains("Ik zoek werk", "kok", "Geen diploma", "8 uur", "Lezen en schrijven");
  }

  @Test
  void everyQuestionHasPicturesThatAreThereAndCanBePassedOver() {
    for (int number = 1; number <= 5; number++) {
      String page = browser.get("/mijn/tik/" + number).body();
      assertThat(PICTURE.matcher(page).results().map(found -> found.group(1)))
          .hasSizeGreaterThan(3)
          .allSatisfy(
              picture -> assertThat(browser.get(picture).statusCode()).as(picture).isEqualTo(200));
      browser.get("/mijn/tik/" + number);
      assertThat(browser.post("/mijn/tik/" + number).uri().getPath())
          .isEqualTo(number < 5 ? "/mijn/tik/" + (number + 1) : "/mijn/tik/klaar");
    }
  }

  @Test
  void withoutTheListOfOccupationsTheGoalStaysOpen() {
    browser.get("/mijn/tik/2");
    system.catalogue.become(Mood.FAILING);

    assertThat(taps(2, "GREEN")).isEqualTo("/mijn/tik/3");
  }

  @Test
  void whatCannotBeStoredIsSaid() {
    browser.get("/mijn/tik/1");
    system.intake.become(Mood.FAILING);

    assertThat(browser.post("/mijn/tik/1", "tile", "EMPLOYEE").statusCode()).isEqualTo(503);
  }

  @Test
  void aTileThatIsNoneIsRefused() {
    browser.get("/mijn/tik/1");

    assertThat(browser.post("/mijn/tik/1", "tile", "KING").statusCode()).isEqualTo(400);
  }

  private String taps(int number, String tile) {
    return browser.post("/mijn/tik/" + number, "tile", tile).uri().getPath();
  }
}
