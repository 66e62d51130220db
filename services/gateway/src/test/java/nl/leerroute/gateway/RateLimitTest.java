package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private static final int SENT_PER_PERSON = 4;
  private static final int SENT_PER_ADDRESS = 10;
  private static final int CALLS_PER_PERSON = 2;
  private static String address = "";

  @BeforeAll
  static void start() {
    address =
        GatewaySystem.running()
            .freshInstance(
                "--leerroute.limits.sent-per-person=" + SENT_PER_PERSON,
                "--leerroute.limits.sent-per-address=" + SENT_PER_ADDRESS,
                "--leerroute.limits.searched-per-person=" + SENT_PER_PERSON,
                "--leerroute.limits.calls-per-person=" + CALLS_PER_PERSON,
                "--leerroute.proxies.trusted=127.0.0.0/8");
  }

  @Test
  void whoSendsTooMuchIsToldPlainlyWhenToComeBack() {
    Browser browser = browserAt("192.0.2.1");
    HttpResponse<String> refused = sendsUntilRefused(browser, SENT_PER_PERSON);

    assertThat(refused.body()).contains("Wacht een minuut", "Wat je net instuurde is niet bewaard");
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(browser.get("/mijn/werk").statusCode()).isEqualTo(200);
  }

  @Test
  void othersOfTheSameOfficeGoOn() {
    sendsUntilRefused(browserAt("192.0.2.2"), SENT_PER_PERSON);

    assertThat(send(browserAt("192.0.2.2")).statusCode()).isEqualTo(200);
  }

  @Test
  void newSessionsDoNotHelpWhoFloodsFromOneAddress() {
    for (int i = 0; i < SENT_PER_ADDRESS; i++) {
      assertThat(send(browserAt("192.0.2.3")).statusCode()).isEqualTo(200);
    }

    assertThat(send(browserAt("192.0.2.3")).statusCode()).isEqualTo(429);
    assertThat(send(browserAt("192.0.2.4")).statusCode()).isEqualTo(200);
  }

  @Test
  void whoSearchesTooFastIsAskedToWait() {
    Browser browser = browserAt("192.0.2.5");
    browser.get("/mijn/werk");
    for (int i = 0; i < SENT_PER_PERSON; i++) {
      assertThat(browser.get("/mijn/werk?q=zorg").statusCode()).isEqualTo(200);
    }

    assertThat(browser.get("/mijn/werk?q=zorg").statusCode()).isEqualTo(429);
  }

  @Test
  void whoAsksToBeCalledTooOftenIsAskedToWait() {
    Browser browser = browserAt("192.0.2.6");
    for (int i = 0; i < CALLS_PER_PERSON; i++) {
      browser.get("/mijn/bel");
      assertThat(browser.post("/mijn/bel", "phone", "12").statusCode()).isEqualTo(422);
    }
    browser.get("/mijn/bel");

    assertThat(browser.post("/mijn/bel", "phone", "12").statusCode()).isEqualTo(429);
    assertThat(send(browser).statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> sendsUntilRefused(Browser browser, int allowed) {
    for (int i = 0; i < allowed; i++) {
      assertThat(send(browser).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> refused = send(browser);
    assertThat(refused.statusCode()).isEqualTo(429);
    return refused;
  }

  private static HttpResponse<String> send(Browser browser) {
    browser.get("/mijn/werk");
    return browser.post("/mijn/werk", "work", "none");
  }

  private static Browser browserAt(String client) {
    return new Browser(address).behindProxy(client);
  }
}
