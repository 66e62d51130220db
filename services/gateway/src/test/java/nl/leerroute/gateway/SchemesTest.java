package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.leerroute.gateway.funds.Situation;
import nl.leerroute.gateway.partners.StubIntake;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schemes for everybody, without scripts: found, read, and asked three questions. */
class SchemesTest implements Recovering {

  private static final String CHECK = "/mijn/check/voorbeeld-zorgvoucher/2026";

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());

  @Test
  void whatSomebodyChoosesIsInTheAddressAndIsAskedOfFunding() {
    HttpResponse<String> page =
        browser.get("/regelingen?voor=EMPLOYEE&sector=Q&cao=cao-vvt&postcode=9401+AB&stand=OPEN");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(system.funding.readers.sought())
        .containsAllEntriesOf(
            Map.of(
                "situation", "EMPLOYEE",
                "sector", "Q",
                "cao", "cao-vvt",
                "municipality", "Assen",
                "province", "Drenthe",
                "region", "AM01"));
    assertThat(page.body())
        .contains("Zorgvoucher")
        .doesNotContain("Bakkersvoucher", "STAP")
        .containsPattern("value=\"EMPLOYEE\" selected")
        .containsPattern("value=\"OPEN\" checked");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void aPostcodeThatDoesNotExistIsSaidSoAndTheRestIsThere() {
    assertThat(browser.get("/regelingen?postcode=" + StubIntake.OUTSIDE_REGION).body())
        .contains("Deze postcode kennen we niet", "Zorgvoucher");
  }

  @ParameterizedTest
  @EnumSource
  void nobodyFindsAnEmptyPageAboutMoney(Situation situation) {
    assertThat(browser.get("/regelingen?q=bestaat-niet&voor=" + situation).body())
        .contains("Gratis advies", "/advies", "Opleidingen die niets kosten", "belasting")
        .contains("We vinden geen regeling bij");
  }

  @Test
  void moneyToBorrowStandsApartFromMoneyToKeep() {
    assertThat(browser.get("/regelingen").body())
        .containsSubsequence("Geld dat je niet terugbetaalt", "Zorgvoucher", "Lenen")
        .contains("Gestopte regelingen (2)");
  }

  @Test
  void theNameOfASchemeAloneLeadsToItsBestVersion() {
    assertThat(browser.get("/regelingen/voorbeeld-zorgvoucher").uri().getPath())
        .isEqualTo("/regelingen/voorbeeld-zorgvoucher/2026");
    assertThat(browser.get("/regelingen/nooit-geweest").statusCode()).isEqualTo(404);
  }

  @Test
  void atMostThreeQuestionsAreAskedEachWithAWayNotToAnswer() {
    String page = browser.get(CHECK).body();

    assertThat(page)
        .contains("Beantwoord 3 vragen", "Wat doe je nu", "In loondienst", "Weet ik niet")
        .contains("Verpleeg-, verzorgingshuizen en thuiszorg (VVT)", "Iets anders")
        .contains("In welk jaar ben je geboren?", "We bewaren je antwoorden niet.");
  }

  @Test
  void theAnswerIsNoWithItsReason() {
    assertThat(answered("work.cao", "-"))
        .contains("Nee, deze regeling is niet voor jou", "Alleen in de zorg.")
        .containsPattern("value=\"-\" checked");
  }

  @Test
  void theAnswerIsYesWithWhatTheCourseMustBe() {
    assertThat(answered("work.cao", "cao-vvt", "person.status", "EMPLOYEE"))
        .contains(
            "Ja, zo te zien kun je dit krijgen", "Let op bij het kiezen", "Alleen bij CRKBO.");
    assertThat(system.funding.readers.asked())
        .contains("\"work.cao\":\"cao-vvt\"", "\"person.status\":\"EMPLOYEE\"");
  }

  @Test
  void whatWasNotAnsweredIsNotSentAndTheAnswerSaysWhatItDependsOn() {
    assertThat(answered("work.cao", "", "person.yearOfBirth", " "))
        .contains("Dat hangt ervan af", "Alleen in de zorg.");
    assertThat(system.funding.readers.asked()).contains("\"facts\":{}");
  }

  @Test
  void anAnswerThatCannotBeIsSaidAtItsFieldAndStaysThere() {
    browser.get(CHECK);
    HttpResponse<String> page = browser.post(CHECK, "person.yearOfBirth", "\"><b>lang geleden");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("id=\"fout-person.yearOfBirth\"", "Hier hoort een geheel getal.")
        .contains("value=\"&quot;&gt;&lt;b&gt;lang geleden\"");
  }

  @Test
  void aSchemeThatDoesNotExistAsksNothing() {
    assertThat(browser.get("/mijn/check/nooit-geweest/1").statusCode()).isEqualTo(404);
  }

  @Test
  void withFundingAwayThePageSaysSo() {
    system.funding.become(Mood.FAILING);

    assertThat(browser.get("/mijn/check/levenlanglerenkrediet/2026").statusCode()).isEqualTo(503);
  }

  @Test
  void anEnglishReaderGetsEnglish() {
    Browser english = new Browser(system.address(), "en");

    assertThat(english.get("/regelingen?voor=PENSIONER").body())
        .contains("For whom are you looking?", "No longer deducted from tax");
    assertThat(english.get(CHECK).body()).contains("Answer 3 questions", "I do not know");
  }

  private String answered(String... fields) {
    browser.get(CHECK);
    HttpResponse<String> page = browser.post(CHECK, fields);
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body();
  }
}
