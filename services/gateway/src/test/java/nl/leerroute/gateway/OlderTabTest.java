package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A form in a tab that was left open does not silently take the place of a newer answer. */
class OlderTabTest {

  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
  private static final String ABOUT = "/mijn/vraag/postcode";

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void bothAnswersAreShownAndNothingIsChangedYet() {
    person.saysWork();
    String older = seen();
    sends("9401", seen());

    HttpResponse<String> both = sends("9711", older);

    assertThat(both.statusCode()).isEqualTo(409);
    assertThat(both.body()).contains("Welk antwoord klopt?", "9401", "9711");
    assertThat(postcode()).isEqualTo("9401");
  }

  @Test
  void whatWasJustFilledInHoldsWhenThePersonSaysSo() {
    person.saysWork();
    String older = seen();
    sends("9401", seen());
    sends("9711", older);

    HttpResponse<String> next = browser.post(ABOUT, "postcode", "9711", "van", "");

    assertThat(next.uri().getPath()).startsWith("/mijn/vraag/");
    assertThat(postcode()).isEqualTo("9711");
  }

  @Test
  void theSameAnswerTwiceIsNoQuestion() {
    person.saysWork();
    String older = seen();
    sends("9401", seen());

    assertThat(sends("9401", older).statusCode()).isEqualTo(200);
  }

  @Test
  void skillsAndGoalsAreGuardedToo() {
    person.saysWork();
    browser.get("/mijn/vaardigheden");
    String older = seenOn(browser.get("/mijn/vaardigheden").body());
    String listening = system.catalogue.uri("omgaan met cliënten en familie");
    browser.post("/mijn/vaardigheden", "skill", listening, "van", "", "seen", older);

    HttpResponse<String> emptied = browser.post("/mijn/vaardigheden", "van", "", "seen", older);

    assertThat(emptied.statusCode()).isEqualTo(409);
    assertThat(emptied.body()).contains("omgaan met cliënten en familie", "Niets ingevuld");
  }

  private HttpResponse<String> sends(String postcode, String seen) {
    browser.get(ABOUT);
    return browser.post(ABOUT, "postcode", postcode, "van", "", "seen", seen);
  }

  private String seen() {
    return seenOn(browser.get(ABOUT).body());
  }

  private static String seenOn(String page) {
    Matcher seen = SEEN.matcher(page);
    assertThat(seen.find()).isTrue();
    return seen.group(1);
  }

  private String postcode() {
    return system
        .intake
        .profile(person.profile())
        .path("answers")
        .path("situation")
        .path("postcode")
        .asString();
  }
}
