package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the pages with a browser without scripts: cookies, redirections, forms. */
final class Surfer {

  private static final int TOO_MANY = 429;
  private static final String CLOSED = "Deze pagina is niet voor jouw account";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final RunningSystem system;
  private String page = "";

  Surfer(RunningSystem system) {
    this.system = system;
  }

  String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request(at(path)).GET());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return page;
  }

  /** Sends a form of the last page, with its token. */
  String post(String path, String... namesAndValues) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(form(at(path), namesAndValues));
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return page;
  }

  /**
   * What came of asking.
   *
   * @param isClosed said to somebody whose account is for something else
   */
  record Answer(int status, boolean isClosed, boolean isAskedToLogIn) {}

  /** What a page answers; a form is sent with the token of this session and nothing else. */
  Answer asks(String method, String path) throws IOException, InterruptedException {
    if (method.equals("GET")) {
      return patiently(request(at(path)).GET());
    }
    if (!TOKEN.matcher(page).find()) {
      send(request(at("/mijn/werk")).GET());
    }
    return patiently(form(at(path)));
  }

  /** Asks again when it was told to come back later. */
  private Answer patiently(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request);
    while (answer.statusCode() == TOO_MANY) {
      Thread.sleep(
          Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElseThrow()));
      answer = send(request);
    }
    return new Answer(
        answer.statusCode(),
        page.contains(CLOSED),
        !answer.uri().toString().startsWith(system.address()));
  }

  void logIn(String account) throws IOException, InterruptedException {
    HttpResponse<String> login = send(request(at("/oauth2/authorization/leerroute")).GET());
    HttpResponse<String> arrived =
        send(form(login.uri(), "username", account, "password", system.demoPassword()));
    assertThat(arrived.uri().toString()).startsWith(system.address());
  }

  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }

  private URI at(String path) {
    return URI.create(system.address() + path);
  }

  private HttpRequest.Builder form(URI address, String... namesAndValues) {
    Matcher token = TOKEN.matcher(page);
    StringBuilder form =
        new StringBuilder("_csrf=" + (token.find() ? encoded(token.group(1)) : ""));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append('&').append(encoded(namesAndValues[i]));
      form.append('=').append(encoded(namesAndValues[i + 1]));
    }
    return request(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form.toString()));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    page = answer.body();
    return answer;
  }

  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(Duration.ofSeconds(30))
        .header("Accept", "text/html,*/*")
        .header("Accept-Language", "nl");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
