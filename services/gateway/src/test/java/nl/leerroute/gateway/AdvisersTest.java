package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.partners.StubIdentity.Login;
import org.junit.jupiter.api.Test;

/** Somebody lets an adviser look along, and an adviser does. */
class AdvisersTest {

  private static final Pattern CODE = Pattern.compile("<code>([a-z0-9]+)</code>");
  private static final Pattern CLIENT = Pattern.compile("/adviseur/([a-f0-9-]{36})");
  private static final Pattern STOP = Pattern.compile("/mijn/adviseur/([a-f0-9-]{36})/stop");
  private static final Pattern PROPOSAL =
      Pattern.compile("/mijn/adviseur/[a-f0-9-]{36}/voorstellen/[a-f0-9-]{36}");

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser adviser = new Browser(system.address());

  @Test
  void withACodeAnAdviserSeesWhatWasHandedOverAndThePersonSeesThat() {
    person.hasRoutes();
    String client = opened("ANSWERS");

    assertThat(adviser.get("/adviseur/" + client).body())
        .contains("zorgassistent", "Veranderd sinds je laatste advies", "Route 1")
        .doesNotContain(person.profile());

    assertThat(person.browser.get("/mijn/adviseur").body())
        .contains("Arjen Veenstra", "Je antwoorden en je routes", "Stop met meekijken");
  }

  @Test
  void whoHandsOverTheRoutesShowsNoAnswers() {
    person.hasRoutes();
    String client = opened("ROUTES");

    assertThat(adviser.get("/adviseur/" + client).body())
        .contains("Route 1")
        .doesNotContain("Veranderd sinds", "Wat kun je al?");
  }

  @Test
  void whoIsLoggedInHearsThatAnUnknownAddressIsNotThere() {
    assertThat(adviser.get("/nergens").statusCode()).isEqualTo(404);
    assertThat(adviser.get("/nergens").body()).contains("Deze pagina is er niet");
  }

  @Test
  void adviceIsReadAndAProposalAnswered() {
    person.saysWork();
    String client = opened("ANSWERS");
    adviser.get("/adviseur/" + client);
    assertThat(adviser.post("/adviseur/" + client + "/advies", "text", "").statusCode())
        .isEqualTo(422);
    adviser.post("/adviseur/" + client + "/advies", "text", "Begin met een proefles.");
    assertThat(
            adviser
                .post(
                    "/adviseur/" + client + "/voorstellen",
                    "proposal",
                    "Acht uur past beter.",
                    "hoursPerWeek",
                    "veel")
                .statusCode())
        .isEqualTo(422);
    adviser.post(
        "/adviseur/" + client + "/voorstellen",
        "proposal",
        "Acht uur past beter.",
        "hoursPerWeek",
        "8",
        "travelKm",
        "60");
    assertThat(adviser.get("/adviseur/" + client).body())
        .contains("Voorgesteld: hoogstens 60 kilometer reizen.");

    String own = person.browser.get("/mijn/adviseur").body();
    assertThat(own)
        .contains("Begin met een proefles.", "Acht uur past beter.", "8 uur per week")
        .contains("hoogstens 60 kilometer reizen");
    assertThat(person.browser.post(found(PROPOSAL, own, 0), "answer", "ja").body())
        .contains("Je zei ja.");
  }

  @Test
  void stoppingIsAtOnceAndWhatIsNotHandedOverIsNotThere() {
    person.saysWork();
    String client = opened("ANSWERS");
    assertThat(adviser.get("/adviseur/" + client).statusCode()).isEqualTo(200);
    String own = person.browser.get("/mijn/adviseur").body();
    assertThat(person.browser.post("/mijn/adviseur/" + found(STOP, own, 1) + "/stop").body())
        .contains("Dit is voorbij.");

    assertThat(adviser.get("/adviseur/" + client).statusCode()).isEqualTo(404);
    assertThat(adviser.post("/adviseur", "code", "nonsense").statusCode()).isEqualTo(422);
  }

  @Test
  void anAdviserClosesWhatIsDone() {
    person.saysWork();
    String client = opened("ANSWERS");
    adviser.get("/adviseur/" + client);
    assertThat(adviser.post("/adviseur/" + client + "/klaar").body())
        .contains("Wie wacht op een adviseur");

    assertThat(adviser.get("/adviseur/" + client).statusCode()).isEqualTo(404);
  }

  @Test
  void whoWaitsInARegionIsTakenUp() {
    person.saysWork();
    person.browser.get("/mijn/adviseur");
    person.browser.post("/mijn/adviseur", "purpose", "ROUTES", "to", "region", "days", "7");
    logIn();

    String list = adviser.get("/adviseur?regio=AM01&taal=nl").body();
    assertThat(list).doesNotContain(person.profile(), "zorgassistent");
    String client = found(Pattern.compile("/adviseur/([a-f0-9-]{36})/neem"), list, 1);
    assertThat(adviser.post("/adviseur/" + client + "/neem").body()).contains("Je klant");
  }

  @Test
  void nobodyButAnAdviserHasTheseAddresses() {
    system.identity.nextIs(new Login("wim", "Wim", "WORKER", null));
    adviser.get("/overzicht");

    assertThat(adviser.get("/adviseur").statusCode()).isEqualTo(404);
  }

  @Test
  void withACodeSomebodyGoesOnOnAnotherDeviceWithoutAnAccount() {
    person.saysWork();
    person.browser.get("/mijn/verder");
    String code = found(CODE, person.browser.post("/mijn/verder/code").body(), 1);

    Browser elsewhere = new Browser(system.address());
    elsewhere.get("/mijn/verder");
    assertThat(elsewhere.post("/mijn/verder", "code", "wrong").statusCode()).isEqualTo(422);
    assertThat(elsewhere.post("/mijn/verder", "code", code).body()).contains("zorgassistent");
  }

  /** The id of the hand-over at the adviser's. */
  private String opened(String purpose) {
    person.browser.get("/mijn/adviseur");
    String code =
        found(
            CODE,
            person
                .browser
                .post("/mijn/adviseur", "purpose", purpose, "to", "code", "days", "30")
                .body(),
            1);
    logIn();
    adviser.get("/adviseur");
    return found(CLIENT, adviser.post("/adviseur", "code", code).uri().getPath(), 1);
  }

  private void logIn() {
    system.identity.nextIs(new Login("arjen", "Arjen Veenstra", "ADVISER", null));
    adviser.get("/overzicht");
  }

  private static String found(Pattern pattern, String page, int group) {
    Matcher matcher = pattern.matcher(page);
    assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
    return matcher.group(group);
  }
}
