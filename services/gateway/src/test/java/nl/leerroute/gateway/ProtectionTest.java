package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.contracts.Topics;
import nl.leerroute.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProtectionTest {

  private final GatewaySystem system = GatewaySystem.running();
  private final Browser browser = new Browser(system.address());

  static Stream<String> pages() {
    return Stream.of(
        "/",
        "/privacy",
        "/regelingen",
        "/regelingen/voorbeeld-zorgvoucher/2026",
        "/regio",
        "/mijn/werk",
        "/mijn/vaardigheden",
        "/mijn/doel",
        "/mijn/vraag/status",
        "/mijn/vraag/hurdles",
        "/mijn/vraag/postcode",
        "/mijn/vraag/budget",
        "/hulp",
        "/mijn/antwoorden",
        "/mijn/tik/1",
        "/mijn/tik/5",
        "/mijn/tik/klaar",
        "/mijn/cao?q=zorg",
        "/mijn/certificaten",
        "/mijn/gegevens",
        "/uitgelogd",
        "/verwijderd",
        "/nergens");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageForbidsWhatItDoesNotUseAndUsesNoneOfIt(String path) {
    HttpResponse<String> page = browser.get(path);

    assertThat(header(page.headers(), "Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .contains("frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(header(page.headers(), "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page.headers(), "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(page.body())
        .doesNotContainPattern("<script(?![^>]* src=)")
        .doesNotContain("<style", " style=", " onclick=", "javascript:");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noPageIsKeptByTheBrowser(String path) {
    assertThat(header(browser.get(path).headers(), "Cache-Control")).contains("no-store");
  }

  @Test
  void filesOfTheSiteAreKeptForAsLongAsTheyStayTheSame() {
    HttpResponse<String> style = browser.get("/statisch/leerroute.css");

    assertThat(header(style.headers(), "Cache-Control")).contains("max-age=31536000");
    assertThat(browser.get("/").body()).containsPattern("/statisch/leerroute\\.css\\?v=\\w+");
  }

  @Test
  void theCookieOfTheSessionIsOutOfReachOfScriptsAndOtherSites() {
    HttpResponse<String> page = browser.get("/mijn/werk");

    assertThat(header(page.headers(), "Set-Cookie"))
        .contains("sessie=", "HTTPOnly", "SameSite=Lax");
  }

  @Test
  void lookingAtAPublicPageMakesNoSession() {
    for (String path : List.of("/", "/regelingen", "/regio", "/privacy")) {
      assertThat(browser.get(path).headers().firstValue("Set-Cookie")).as(path).isEmpty();
    }
  }

  @Test
  void aFormThatAnotherSiteSendsIsNotTaken() {
    browser.get("/mijn/werk");

    HttpResponse<String> without = browser.postRaw("/mijn/werk", "work=none");
    assertThat(without.statusCode()).isEqualTo(403);
    assertThat(without.body()).contains("Misschien was je te lang weg");
    assertThat(browser.postRaw("/mijn/werk", "work=none&_csrf=guess").statusCode()).isEqualTo(403);
  }

  @Test
  void changingTheLanguageNeverLeadsToAnotherSite() {
    for (String elsewhere :
        List.of(
            "https://example.org/", "//example.org", "/%5Cexample.org", "javascript:alert(1)")) {
      assertThat(browser.get("/taal/en?terug=" + elsewhere).uri().getAuthority())
          .as(elsewhere)
          .isEqualTo(browser.get("/").uri().getAuthority());
    }
  }

  @Test
  void whatIsNotThereIsNotThereForAnybody() {
    HttpResponse<String> page = browser.get("/nergens");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Deze pagina is er niet");
  }

  @Test
  void onlyOperatorsSeeWhatIsParkedHere() {
    assertThat(browser.get("/actuator/deadletters").statusCode()).isEqualTo(401);
    assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(401);
    assertThat(parkedSeenBy(Role.ANALYST).statusCode()).isEqualTo(403);
    assertThat(parkedSeenBy(Role.OPERATOR).body()).contains(Topics.ROUTES.name());
  }

  private HttpResponse<String> parkedSeenBy(Role role) {
    return browser.getAs(
        "/actuator/deadletters",
        "Authorization",
        "Bearer " + GatewaySystem.running().tokenOf(role));
  }

  @Test
  void programsGetAProblemInsteadOfAPage() {
    HttpResponse<String> answer = browser.get("/api/v1/profile");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer.headers(), "Content-Type")).contains("application/problem+json");
  }

  private static String header(HttpHeaders headers, String name) {
    return headers.firstValue(name).orElse("");
  }
}
