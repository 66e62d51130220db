package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.partners.StubIdentity.Login;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An employer asks for a place for somebody who works there, without scripts. */
class EmployerSeatsTest {

  private static final String OFFER = "/aanbod/terp-wondzorg";
  private static final Pattern ASK =
      Pattern.compile("(/werkgever/plek\\?offer=terp-wondzorg&amp;start=([0-9-]+)[^\"]*)");
  private static final Pattern OWN = Pattern.compile("/werkgever/plekken/(seat-\\d+)");
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");

  private final GatewaySystem system = GatewaySystem.running();

  @Test
  void aPlaceForAnEmployeeIsAskedAnsweredAndProven() {
    Browser employer = as("EMPLOYER", "metaalbedrijf-postma");
    assertThat(employer.get("/overzicht").body()).contains("/werkgever/plekken");
    assertThat(employer.get(OFFER).body()).contains("Vraag een plek voor een medewerker");

    HttpResponse<String> asked = asks(employer, "Sjoerd de Boer", "050-1234567");
    assertThat(asked.body())
        .contains("De plek is gevraagd", "Sjoerd de Boer", "De opleider antwoordt voor");
    String seat = seatIn(asked);
    assertThat(requests()).contains("Sjoerd de Boer", "Gevraagd door Metaalbedrijf Postma");
    answer(seat, "CONFIRM");

    assertThat(employer.get("/werkgever/plekken").body())
        .contains("Er is een plek", "Medicijnen geven: basis");
    assertThat(employer.get("/werkgever/plekken/" + seat + "/bewijs").body())
        .contains("Sjoerd de Boer", "0123-4567-89AB-CDEF", "/werkgever/plekken/" + seat);
    employer.get("/werkgever/plekken/" + seat);
    assertThat(employer.post("/werkgever/plekken/" + seat, "answer", "WITHDRAW").body())
        .contains("De plek is afgezegd");
  }

  @Test
  void whatAnOfferCostsLeadsAnEmployerToWhatAnEmployerCanDo() {
    Browser employer = as("EMPLOYER", "metaalbedrijf-postma");

    assertThat(employer.get(OFFER).body())
        .contains("href=\"/regelingen?voor=EMPLOYER\"", "href=\"#wanneer\"")
        .doesNotContain("/mijn/kosten/");
    assertThat(employer.get("/mijn/kosten/terp-wondzorg").uri()).hasPath("/regelingen");
  }

  @Test
  void anotherDateIsAcceptedByTheEmployer() {
    Browser employer = as("EMPLOYER", "metaalbedrijf-postma");
    String seat = seatIn(asks(employer, "Femke Visser", "050-1234567"));
    answer(seat, "OFFER_OTHER_DATE");

    assertThat(employer.get("/werkgever/plekken/" + seat).body())
        .contains("maandag 1 februari 2027 in Leeuwarden", "Deze datum is goed");
    assertThat(employer.post("/werkgever/plekken/" + seat, "answer", "ACCEPT").body())
        .contains("Er is een plek", "maandag 1 februari 2027");
  }

  @Test
  void aFormWithAMistakeComesBackFilledInAndSoDoesOneThatCannotBeSent() {
    Browser employer = as("EMPLOYER", "metaalbedrijf-postma");
    HttpResponse<String> wrong = asks(employer, "Sjoerd de Boer", "");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("value=\"Sjoerd de Boer\"", "Geef een e-mailadres");
    assertThat(asks(employer, "Te Laat", "050-1234567").body()).contains("Er is geen plek meer");

    system.catalogue.become(Mood.FAILING);
    HttpResponse<String> down = employer.get("/werkgever/plekken");
    system.catalogue.become(Mood.HEALTHY);
    system.awaitRecovery();
    assertThat(down.statusCode()).isEqualTo(503);
  }

  @Test
  void anOfferThatBeginsAtAnyTimeAsksForADay() {
    Browser employer = as("EMPLOYER", "metaalbedrijf-postma");
    String form = employer.get("/werkgever/plek?offer=terp-medicatie-online").body();

    assertThat(form).contains("type=\"date\"");
    assertThat(
            employer
                .post("/werkgever/plek", "offer", "terp-medicatie-online", "once", once(form))
                .body())
        .contains("Kies een dag vanaf morgen, binnen een jaar.");
  }

  @ParameterizedTest
  @CsvSource({"EMPLOYER,", "WORKER, metaalbedrijf-postma", "PROVIDER, zorgschool-de-blauwe-terp"})
  void forOthersThereAreNoSuchPages(String role, @Nullable String organisation) {
    Browser other = as(role, organisation);

    assertThat(other.get("/werkgever/plek?offer=terp-wondzorg").statusCode()).isEqualTo(404);
    assertThat(other.get("/werkgever/plek").statusCode()).isEqualTo(404);
    assertThat(other.get("/werkgever/plekken").statusCode()).isEqualTo(404);
    assertThat(other.get(OFFER).body()).doesNotContain("/werkgever/plek?");
  }

  @Test
  void anotherEmployersPlacesAreNotThere() {
    Browser employer = as("EMPLOYER", "metaalbedrijf-postma");
    String seat = seatIn(asks(employer, "Sjoerd de Boer", "050-1234567"));
    Browser other = as("EMPLOYER", "bouwbedrijf-visser");

    assertThat(other.get("/werkgever/plekken/" + seat).statusCode()).isEqualTo(404);
    assertThat(other.get("/werkgever/plekken/" + seat + "/bewijs").statusCode()).isEqualTo(404);
    assertThat(other.get("/werkgever/plekken").body()).doesNotContain(seat);
  }

  private static HttpResponse<String> asks(Browser employer, String name, String reachedAt) {
    Matcher ask = ASK.matcher(employer.get(OFFER).body());
    assertThat(ask.find()).isTrue();
    return employer.post(
        "/werkgever/plek",
        "offer",
        "terp-wondzorg",
        "start",
        ask.group(2),
        "once",
        once(employer.get(ask.group(1).replace("&amp;", "&")).body()),
        "name",
        name,
        "employer",
        "Metaalbedrijf Postma",
        "reachedAt",
        reachedAt);
  }

  private static String once(String form) {
    Matcher once = ONCE.matcher(form);
    assertThat(once.find()).isTrue();
    return once.group(1);
  }

  private static String seatIn(HttpResponse<String> page) {
    Matcher own = OWN.matcher(page.uri().getPath());
    assertThat(own.find()).as(page.uri().toString()).isTrue();
    return own.group(1);
  }

  private String requests() {
    return as("PROVIDER", "zorgschool-de-blauwe-terp").get("/aanbieder/aanvragen").body();
  }

  private void answer(String seat, String answer) {
    Browser provider = as("PROVIDER", "zorgschool-de-blauwe-terp");
    provider.get("/aanbieder/aanvragen");
    provider.post("/aanbieder/aanvragen/" + seat, "answer", answer, "start", "2027-02-01");
  }

  private Browser as(String role, @Nullable String organisation) {
    Browser browser = new Browser(system.address());
    system.identity.nextIs(new Login("iemand-" + role, "Iemand", role, organisation));
    browser.get("/overzicht");
    return browser;
  }
}
