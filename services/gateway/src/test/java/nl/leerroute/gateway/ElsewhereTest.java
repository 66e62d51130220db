package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.leerroute.gateway.partners.StubServer.Mood;
import org.junit.jupiter.api.Test;

/** Money that is given out elsewhere: who wants it is led there, step by step. */
class ElsewhereTest implements Recovering {

  private static final String LOAN =
      "/mijn/elders?regeling=levenlanglerenkrediet&aanbod=kompas-advies&start=2026-12-14";

  private final GatewaySystem system = GatewaySystem.running();
  private final Person person = Person.visiting(system);
  private final Browser browser = person.browser;

  @Test
  void theRouteLeadsToTheStepsThePapersAndWhatBindsAfterwards() {
    person.hasRoutes();
    assertThat(browser.get("/mijn/routes?route=r-compleet").body())
        .contains(LOAN.replace("&", "&amp;"));

    assertThat(browser.get(LOAN).body())
        .contains("Dit geld vraag je niet in Leerroute aan", "We kennen geen laatste dag")
        .contains(
            "Dit heb je nodig", "Wat moet je daarna?", "/regelingen/levenlanglerenkrediet/2024");
  }

  @Test
  void withFundingAwayThePageTellsWhatTheRouteKnows() {
    person.hasRoutes();
    system.funding.become(Mood.FAILING);
    HttpResponse<String> page = browser.get(LOAN);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("We kunnen nu niet zien welke papieren je nodig hebt");
  }

  @Test
  void whatIsGivenOutHereIsAskedForHere() {
    person.hasRoutes();
    String voucher = "?regeling=voorbeeld-zorgvoucher&aanbod=terp-medicatie&start=2026-12-12";

    assertThat(browser.get("/mijn/elders" + voucher).uri().toString())
        .endsWith("/mijn/aanvraag" + voucher);
  }

  @Test
  void whatNoOwnRouteHasIsNotFound() {
    person.hasRoutes();
    assertThat(browser.get("/mijn/elders?regeling=iets").statusCode()).isEqualTo(404);
  }
}
