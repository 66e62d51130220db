package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerroute.gateway.partners.StubCatalogue;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looking around in all offers, with nothing but addresses. */
class BrowsingTest implements Recovering {

  private static final Pattern MARKUP =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());

  @Test
  void everybodyCanLookAroundAndLeavesNothingBehind() {
    HttpResponse<String> page = browser.get("/aanbod");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Opleidingen", "Verzorgende IG", "Assen, 12 km");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-cache");
  }

  @Test
  void whatSomebodyChoosesIsInTheAddressAndIsAskedInTheWordsOfTheCatalogue() {
    browser.get(
        "/aanbod?q=zorg&soort=COURSE&prijs=250&postcode=9401+AB&afstand=30&begint=2027-02-01"
            + "&sorteer=NEAREST&pagina=2");

    assertThat(system.catalogue.searched())
        .containsAllEntriesOf(
            Map.of(
                "q", "zorg",
                "kind", "COURSE",
                "maxPriceCents", "25000",
                "pc4", "9401",
                "withinKm", "30",
                "startsBy", "2027-02-01",
                "sort", "NEAREST",
                "page", "2"));
  }

  @Test
  void everyChoiceCanBeTakenBackAndTheOthersStay() {
    String page = browser.get("/aanbod?q=zorg&soort=COURSE&prijs=250&pagina=2").body();

    assertThat(page)
        .contains("href=\"/aanbod?q=zorg&amp;prijs=250\"")
        .contains("href=\"/aanbod?q=zorg&amp;soort=COURSE\"")
        .contains("Hoogstens € 250");
  }

  @Test
  void pagesLeadToEachOtherWithTheSameChoices() {
    assertThat(browser.get("/aanbod?soort=COURSE&pagina=2").body())
        .contains("href=\"/aanbod?soort=COURSE\"", "href=\"/aanbod?soort=COURSE&amp;pagina=3\"")
        .contains("Pagina 2 van 3");
  }

  @Test
  void behindTheLastPageIsTheLastPage() {
    assertThat(browser.get("/aanbod?soort=COURSE&pagina=999").body()).contains("Pagina 3 van 3");
  }

  @Test
  void whatNobodyCanChooseIsLeftOutOfWhatIsAsked() {
    HttpResponse<String> page =
        browser.get("/aanbod?soort=ONZIN&prijs=veel&pagina=-1&sorteer=MOOI&afstand=10&kleur=rood");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(system.catalogue.searched()).containsOnlyKeys("q", "page");
  }

  @Test
  void aPostcodeThatDoesNotExistIsSaidSoAndTheRestIsFound() {
    for (String postcode : new String[] {StubCatalogue.UNKNOWN_POSTCODE, "thuis"}) {
      assertThat(browser.get("/aanbod?postcode=" + postcode + "&afstand=15").body())
          .contains("Deze postcode kennen we niet", "value=\"" + postcode + "\"")
          .contains("Verzorgende IG");
    }
  }

  @Test
  void whatIsTypedIsShownAndNeverRun() {
    assertThat(browser.get("/aanbod?q=%3Cscript%3Ealert(1)%3C/script%3E%7Bq%7D").body())
        .doesNotContain("<script>alert")
        .contains("Geen opleidingen gevonden");
    assertThat(system.catalogue.searched()).containsEntry("q", "<script>alert(1)</script>{q}");
  }

  @Test
  void aPageOfAnOfferSaysWhatItCostsWhatItAsksAndWhatOneCanDoAfterwards() {
    String page = browser.get("/aanbod/terp-medicatie-online").body();

    assertThat(page)
        .contains("Medicijnen veilig geven", "Voorbeeld", "Zorgschool De Blauwe Terp")
        .contains("zondag 18 januari 2099", "Nog 3 plekken vrij")
        .contains("Nagekeken op", "20 november 2026", "/mijn/kosten/terp-medicatie-online")
        .containsSubsequence("Taal van de les", "Nederlands");
  }

  @Test
  void searchEnginesReadTheOfferAsACourse() {
    HttpResponse<String> page = browser.get("/aanbod/terp-medicatie-online");
    JsonNode course = markup(page.body());

    assertThat(course.path("@type").asString()).isEqualTo("Course");
    assertThat(course.path("name").asString()).isEqualTo("Medicijnen veilig geven");
    assertThat(course.path("url").asString()).endsWith("/aanbod/terp-medicatie-online");
    assertThat(course.path("offers").path("priceCurrency").asString()).isEqualTo("EUR");
    assertThat(course.path("offers").path("price").asString()).matches("\\d+\\.\\d\\d");
    assertThat(course.path("hasCourseInstance").get(0).path("startDate").asString())
        .isEqualTo("2099-01-18");
    assertThat(page.headers().firstValue("X-Robots-Tag"))
        .as("an invented course is not for search engines")
        .contains("noindex");
  }

  @Test
  void nothingThatAProviderWritesIsRunByTheBrowser() {
    String page = browser.get("/aanbod/" + StubCatalogue.HOSTILE).body();

    assertThat(page).doesNotContain("<script>alert", "javascript:");
    assertThat(markup(page).path("name").asString())
        .isEqualTo("</script><script>alert(1)</script>");
  }

  private static JsonNode markup(String page) {
    Matcher markup = MARKUP.matcher(page);
    assertThat(markup.find()).isTrue();
    return JsonMapper.shared().readTree(markup.group(1));
  }

  @Test
  void anOfferThatEndedSaysSoAndLooksForAnother() {
    HttpResponse<String> page = browser.get("/aanbod/" + StubCatalogue.ENDED);

    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body())
        .contains("Typen op een typemachine", "1 oktober 2026", "action=\"/aanbod\"");
  }

  @Test
  void anOfferThatNeverWasIsNotFound() {
    HttpResponse<String> page = browser.get("/aanbod/nooit-geweest");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Deze opleiding kennen we niet");
  }

  @Test
  void offersStandBesideEachOtherAtMostFour() {
    String two =
        browser.get("/aanbod/vergelijk?kies=terp-medicatie-online&kies=terp-wondzorg").body();
    assertThat(two).contains("Medicijnen veilig geven", "lr-compare--2").doesNotContain("minstens");

    assertThat(browser.get("/aanbod/vergelijk?kies=terp-medicatie-online&kies=weg").body())
        .contains("Kies minstens twee opleidingen");
    assertThat(browser.get("/aanbod/vergelijk?kies=a&kies=b&kies=c&kies=d&kies=e").body())
        .contains("Je kunt er vier vergelijken");
    assertThat(browser.get("/aanbod/vergelijk").statusCode()).isEqualTo(200);
  }

  @Test
  void whatWouldIPayLeadsToTheQuestionsWithTheOfferRemembered() {
    HttpResponse<String> page = browser.get("/mijn/kosten/terp-medicatie-online");

    assertThat(page.uri().getPath()).isEqualTo("/mijn/werk");
    assertThat(page.body()).contains("Je keek naar:", "Medicijnen veilig geven");
    assertThat(browser.get("/mijn/werk").body()).contains("Je keek naar:");
    assertThat(browser.get("/aanbod").body()).doesNotContain("Je keek naar:");
  }

  @Test
  void anEnglishReaderGetsEnglish() {
    Browser english = new Browser(system.address(), "en");

    assertThat(english.get("/aanbod").body()).contains("Courses", "Does not matter");
    assertThat(english.get("/aanbod/terp-medicatie-online").body()).contains("What would I pay?");
  }

  @Test
  void withTheCatalogueAwayThePageSaysSo() {
    system.catalogue.become(Mood.FAILING);

    assertThat(browser.get("/aanbod?q=zorg").statusCode()).isEqualTo(503);
  }
}
