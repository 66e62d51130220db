package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.partners.StubIdentity.Login;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;

/** An employer invites, a person joins and asks, and each sees what the other let see. */
class TeamsTest implements Recovering {

  private static final String ID = "[a-f0-9-]{36}";
  private static final Pattern CODE = Pattern.compile("lr-pay__sum\">([^<]+)<");
  private static final Pattern ANSWER = Pattern.compile("/bedrijf/mensen/" + ID + "/(?!weg)" + ID);
  private static final Pattern LEAVING = Pattern.compile("/mijn/werkgever/" + ID + "/weg");
  private static final String COURSE = "terp-wondzorg";

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser employer = new Browser(system.address());
  private final Browser person = new Browser(system.address());

  @Test
  void withoutAnAccountNobodyIsInvited() {
    assertThat(employer.get("/bedrijf/mensen").body()).contains("Hiervoor log je in als werkgever");
    employer.get("/bedrijf/over");
    assertThat(employer.post("/bedrijf/mensen", "role", "fitters").statusCode()).isEqualTo(404);
  }

  @Test
  void thePersonChoosesWhatTheEmployerSeesAndIsGoneWhenItLeaves() {
    String code = invited();
    HttpResponse<String> joined = joins(code, "Sanne");
    assertThat(joined.body()).contains("Je doet mee als Sanne");
    assertThat(employer.get("/bedrijf/mensen").body()).contains("Sanne", "Laat nu niets zien");

    String own = person.get("/mijn/werkgever").body();
    person.post(found(LEAVING, own).replace("/weg", "/tonen"), "shares", "SKILLS");
    assertThat(employer.get("/bedrijf/mensen").body()).contains("Laat 1 vaardigheden zien");

    person.get("/mijn/werkgever");
    person.post(found(LEAVING, own));
    assertThat(employer.get("/bedrijf/mensen").body()).doesNotContain("Sanne");
  }

  @Test
  void aWrongCodeIsToldAtItsFieldAndTheFormComesBackFilledIn() {
    HttpResponse<String> wrong = joins("bestaat-niet", "Sanne");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Deze code klopt niet", "value=\"Sanne\"", "bestaat-niet");
  }

  @Test
  void whatAPersonAsksIsAnsweredAndTheAnswerIsTakenOrNot() {
    joins(invited(), "Sanne");
    person.get("/mijn/werkgever/vraag?aanbod=" + COURSE);
    HttpResponse<String> asked =
        person.post(
            "/mijn/werkgever/vraag",
            "aanbod",
            COURSE,
            "team",
            found(LEAVING, person.get("/mijn/werkgever").body()).split("/", -1)[3],
            "once",
            UUID.randomUUID().toString());
    assertThat(asked.body()).contains("Je werkgever moet nog antwoorden");

    String wish = found(ANSWER, employer.get("/bedrijf/mensen").body());
    HttpResponse<String> nothing = employer.post(wish, "cents", "100");
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(nothing.body()).contains("Kies wat je antwoord is");
    employer.get("/bedrijf/mensen");
    employer.post(
        wish, "kind", "PAYS_PART", "cents", "500", "repayMonths", "24", "words", "Veel succes");

    String own = person.get("/mijn/werkgever").body();
    assertThat(own).contains("Je werkgever betaalt € 500", "binnen 24 maanden weg", "Veel succes");
    person.post(
        "/mijn/werkgever/" + found(LEAVING, own).split("/", -1)[3] + "/" + wish.split("/", -1)[4],
        "answer",
        "ja");
    assertThat(employer.get("/bedrijf/mensen").body()).contains("Het antwoord is aangenomen");
  }

  @Test
  void anotherEmployerSeesNobody() {
    joins(invited(), "Sanne van Postma");
    Browser other = new Browser(system.address());
    logIn(other, "other-" + UUID.randomUUID());

    assertThat(other.get("/bedrijf/mensen").body()).doesNotContain("Sanne van Postma");
  }

  @Test
  void whatCannotBeSentIsNotAcknowledgedAndComesBackFilledIn() {
    person.get("/mijn/werkgever");
    system.intake.become(Mood.FAILING);
    HttpResponse<String> unsent =
        person.post("/mijn/werkgever", "code", "abcde", "name", "Sanne", "shares", "GOAL");

    assertThat(unsent.statusCode()).isEqualTo(503);
    assertThat(unsent.body()).contains("value=\"Sanne\"");
  }

  private String invited() {
    logIn(employer, "postma-" + UUID.randomUUID());
    String form = employer.get("/bedrijf/team/erbij").uri().getPath();
    employer.post(form, "roleName", "fitters", "heads", "6");
    employer.get("/bedrijf/mensen");
    Matcher code =
        CODE.matcher(employer.post("/bedrijf/mensen", "role", form.replaceAll(".*/", "")).body());
    assertThat(code.find()).as("a code").isTrue();
    return code.group(1);
  }

  private HttpResponse<String> joins(String code, String name) {
    person.get("/mijn/werkgever");
    return person.post("/mijn/werkgever", "code", code, "name", name);
  }

  private void logIn(Browser browser, String organisation) {
    system.identity.nextIs(new Login("willem", "Willem Postma", "EMPLOYER", organisation));
    browser.get("/overzicht");
  }

  private static String found(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group();
  }
}
