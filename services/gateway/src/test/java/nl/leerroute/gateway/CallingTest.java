package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.partners.StubIdentity.Login;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody who is stuck asks to be called, and an adviser calls. */
class CallingTest implements Recovering {

  private static final String CALL = "/mijn/bel";
  private static final Pattern LINE =
      Pattern.compile("/adviseur/bel/([a-f0-9-]{36})\"(?![\\s\\S]*/adviseur/bel/)");

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());
  private final Browser adviser = new Browser(system.address());
  private final String name = "Wim " + UUID.randomUUID().toString().substring(0, 6);

  @Test
  void withoutAnAccountSomebodyAsksAndIsToldWhatCameOfIt() {
    assertThat(browser.get(CALL).body()).contains("Laat je bellen", "Alleen om je te bellen");
    HttpResponse<String> asked = asks("06 12 34 56 78", "consent", "ja", "moments", "EVENING");

    assertThat(asked.uri().getPath()).isEqualTo(CALL);
    assertThat(asked.body()).contains("We bellen je", name, "06 12 34 56 78", "’s avonds");

    logIn("arjen", null);
    String list = adviser.get("/adviseur").body();
    assertThat(list).contains("Wie gebeld wil worden", "’s avonds").doesNotContain(name);
    String opened = adviser.get(line(list)).body();
    assertThat(opened).contains(name, "href=\"tel:06 12 34 56 78\"", "Niet bereikt");
    assertThat(browser.get(CALL).body()).contains("Arjen Veenstra heeft naam en nummer bekeken");

    adviser.post(line(list), "result", "NOT_REACHED");
    assertThat(adviser.get("/adviseur").body()).contains("kreeg geen gehoor");
    adviser.get(line(list));
    assertThat(adviser.post(line(list), "result", "KING").statusCode()).isEqualTo(400);
    adviser.get(line(list));
    adviser.post(line(list), "result", "DONE");
    assertThat(adviser.get(line(list)).statusCode()).isEqualTo(404);
    assertThat(browser.get(CALL).body()).contains("Je bent gebeld", "Wis mijn naam en nummer nu");
  }

  @Test
  void aWrongNumberIsSaidPlainlyAndTheFormComesBackFilledIn() {
    browser.get(CALL + "?terug=/regelingen");
    HttpResponse<String> wrong =
        asks("12", "consent", "ja", "moments", "MORNING", "about", "MONEY", "terug", "/regelingen");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("Dit is geen telefoonnummer", "href=\"#veld-phone\"", "value=\"12\"", name)
        .contains("value=\"MORNING\" checked", "value=\"MONEY\" checked", "href=\"/regelingen\"")
        .contains("aria-invalid=\"true\"");
  }

  @Test
  void whatCannotBeStoredIsNotAcknowledgedAndComesBackFilledIn() {
    browser.get(CALL);
    system.intake.become(Mood.FAILING);
    HttpResponse<String> unsent = asks("0612345678", "consent", "ja");

    assertThat(unsent.statusCode()).isEqualTo(503);
    assertThat(unsent.body()).contains(name, "0612345678").doesNotContain("We bellen je");
  }

  @Test
  void whatWasAllowedAndWhoLookedStandsWithAllThatIsKept() {
    browser.get(CALL);
    asks("0612345678", "consent", "ja");
    logIn("arjen", null);
    adviser.get(line(adviser.get("/adviseur").body()));

    assertThat(browser.get("/mijn/gegevens").body())
        .contains("een adviseur mag je bellen", "heeft naam en nummer bekeken");
    assertThat(browser.get("/mijn/gegevens/alles.json").body()).contains(name, "0612345678");
  }

  @Test
  void whatWasAskedIsChangedOrTakenBack() {
    browser.get(CALL);
    asks("0612345678", "consent", "ja");
    assertThat(browser.get(CALL + "?wijzig=true").body()).contains("value=\"0612345678\"");
    assertThat(asks("0698765432", "consent", "ja").body()).contains("0698765432");

    assertThat(browser.post(CALL + "/weg").body()).contains("Hoe mogen we je noemen?");
  }

  @Test
  void whereverSomebodyIsStuckThereIsAWay() {
    for (String page : new String[] {"/", "/hulp", "/advies", "/regelingen", "/mijn/tik/1"}) {
      assertThat(browser.get(page).body()).as(page).contains("/mijn/bel?terug=");
    }
    assertThat(browser.get("/mijn/werk").body())
        .contains("class=\"lr-call\" href=\"/mijn/bel?terug=/mijn/werk\"");
    assertThat(browser.get("/bestaat-niet").body()).contains("href=\"/mijn/bel\"");
    assertThat(browser.get("/mijn/tik/klaar").body()).contains("/mijn/bel?terug=/mijn/tik/klaar");
    assertThat(browser.get(CALL + "?terug=//elsewhere.example").body())
        .doesNotContain("href=\"//elsewhere", "value=\"//elsewhere");
  }

  @Test
  void anAdviserSeesTheOwnRegionFirstAndWhatWasChosenLast() {
    browser.get(CALL);
    asks("0612345678", "consent", "ja", "language", "nl");
    logIn("eva", "am02");
    assertThat(adviser.get("/adviseur").body())
        .contains("value=\"AM02\" selected")
        .doesNotContain("/adviseur/bel/");

    assertThat(adviser.get("/adviseur?regio=AM01&taal=nl").body())
        .contains("value=\"AM01\" selected", "/adviseur/bel/");
    assertThat(adviser.get("/adviseur").body()).contains("value=\"AM01\" selected");
    assertThat(adviser.get("/adviseur?regio=AM01&taal=en").body()).doesNotContain("/adviseur/bel/");
  }

  @Test
  void nobodyButAnAdviserReadsANumber() {
    browser.get(CALL);
    asks("0612345678", "consent", "ja");
    logIn("arjen", null);
    String line = line(adviser.get("/adviseur").body());

    assertThat(browser.get(line).uri().getPath()).isNotEqualTo(line);
    system.identity.nextIs(new Login("wim", "Wim", "WORKER", null));
    Browser worker = new Browser(system.address());
    worker.get("/overzicht");
    assertThat(worker.get(line).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> asks(String phone, String... more) {
    String[] fields = new String[4 + more.length];
    fields[0] = "name";
    fields[1] = name;
    fields[2] = "phone";
    fields[3] = phone;
    System.arraycopy(more, 0, fields, 4, more.length);
    return browser.post(CALL, fields);
  }

  private void logIn(String account, @Nullable String organisation) {
    system.identity.nextIs(new Login(account, "Arjen Veenstra", "ADVISER", organisation));
    adviser.get("/overzicht");
  }

  /** Who asked last. */
  private static String line(String list) {
    Matcher matcher = LINE.matcher(list);
    assertThat(matcher.find()).as(list).isTrue();
    return "/adviseur/bel/" + matcher.group(1);
  }
}
