package nl.leerroute.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said of a browser is believed of the proxies that were named, and of nobody else. */
class ProxiesTest {

  private static final String LOGIN = "/oauth2/authorization/leerroute";

  /** As Spring Boot does by itself where it finds Kubernetes around it. */
  private static final String BELIEVING_ANYBODY = "--server.forward-headers-strategy=native";

  private static String behindTrusted = "";
  private static String behindNobody = "";
  private static String behindAnother = "";

  @BeforeAll
  static void start() {
    GatewaySystem system = GatewaySystem.running();
    behindTrusted =
        system.freshInstance(BELIEVING_ANYBODY, "--leerroute.proxies.trusted=127.0.0.0/8");
    behindNobody = system.freshInstance(BELIEVING_ANYBODY);
    behindAnother =
        system.freshInstance(BELIEVING_ANYBODY, "--leerroute.proxies.trusted=10.0.0.0/8");
  }

  @Test
  void behindATrustedProxyPeopleComeBackToTheAddressThatTheirBrowserKnows() throws Exception {
    assertThat(comingBack(behindTrusted, "https", "pages.example"))
        .startsWith("https://pages.example/login/");
    assertThat(comingBack(behindTrusted, "https", "pages.example:8443"))
        .startsWith("https://pages.example:8443/login/");
    assertThat(ask(behindTrusted, "/", "https", "pages.example").headers().map())
        .containsKey("strict-transport-security");
  }

  @Test
  void aProxyThatNamesNoHostLeavesTheOneItPassedOn() throws Exception {
    assertThat(comingBack(behindTrusted, "https", ""))
        .startsWith(behindTrusted.replace("http:", "https:") + "/login/");
  }

  @Test
  void whatIsNoSchemeOrNoHostIsPassedOver() throws Exception {
    assertThat(comingBack(behindTrusted, "gopher", "pages example/../"))
        .startsWith(behindTrusted + "/login/");
  }

  @Test
  void whoeverElseSaysSoIsNotBelieved() throws Exception {
    for (String site : new String[] {behindNobody, behindAnother}) {
      assertThat(comingBack(site, "https", "evil.example")).startsWith(site + "/login/");
      assertThat(ask(site, "/", "https", "evil.example").headers().map())
          .doesNotContainKey("strict-transport-security");
    }
  }

  /** Where the identity server is told to send somebody back to. */
  private static String comingBack(String site, String scheme, String host)
      throws IOException, InterruptedException {
    String login =
        ask(site, LOGIN, scheme, host).headers().firstValue("Location").orElse("nowhere");
    return URLDecoder.decode(
        login.replaceFirst(".*redirect_uri=([^&]*).*", "$1"), StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> ask(String site, String path, String scheme, String host)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(site + path)).header("X-Forwarded-Proto", scheme);
      if (!host.isEmpty()) {
        request.header("X-Forwarded-Host", host);
      }
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
