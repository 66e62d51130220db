package nl.leerroute.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody at the pages with a browser: a session, the token of each form, events of open pages.
 */
final class Visitor implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(PATIENCE)
          .build();
  private final Way site;
  private String page = "";

  Visitor(String site) {
    this(new Way.Straight(site));
  }

  Visitor(Way site) {
    this.site = site;
  }

  /** Whether the page that searches occupations finds one. */
  boolean find(String words) {
    return !values(get("/mijn/werk?q=" + encoded(words)), "work").isEmpty();
  }

  /** Answers the page at this path, which asks for an occupation, with the first one found. */
  void answerOccupation(String path, String field, String words) {
    List<String> found = values(get(path + "?q=" + encoded(words)), field);
    post(path, List.of(field, found.getFirst()));
  }

  /** Ticks every second skill of the present work. */
  void tickSkills() {
    List<String> skills = values(get("/mijn/vaardigheden"), "ofwork");
    List<String> form = new ArrayList<>();
    for (int i = 0; i < skills.size(); i += 2) {
      form.addAll(List.of("ofwork", skills.get(i)));
    }
    post("/mijn/vaardigheden", form);
  }

  void answer(String question, String answer) {
    String path = "/mijn/vraag/" + question;
    get(path);
    post(path, List.of(question, answer));
  }

  /** From sending the answers to having the page with routes, as its script fetches it. */
  Duration routes() {
    get("/mijn/antwoorden");
    long sent = System.nanoTime();
    post("/mijn/antwoorden", List.of());
    while (!page.contains("id=\"route\"")) {
      if (!hears("/mijn/routes/volg?gezien=0")) {
        throw new IllegalStateException("No routes came");
      }
      get("/mijn/routes");
    }
    return Duration.ofNanos(System.nanoTime() - sent);
  }

  /** From here on there will be routes. */
  void sendAnswers() {
    get("/mijn/antwoorden");
    post("/mijn/antwoorden", List.of());
  }

  /** Listens until there is news, or until who tells it goes away; then looks. */
  boolean seesRoutes() {
    try {
      hears("/mijn/routes/volg?gezien=0");
    } catch (UncheckedIOException _) {
      // A browser connects again by itself; so does whoever asks this again.
    }
    return get("/mijn/routes").contains("id=\"route\"");
  }

  /** The value of a {@code Cookie} header by which the site knows them. */
  String cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private boolean hears(String path) {
    try (Stream<String> lines =
        send(path, HttpRequest.Builder::GET, BodyHandlers.ofLines()).body()) {
      return lines.anyMatch(line -> line.startsWith("event:routes"));
    }
  }

  private String get(String path) {
    page = send(path, HttpRequest.Builder::GET, BodyHandlers.ofString()).body();
    return page;
  }

  private void post(String path, List<String> namesAndValues) {
    StringBuilder form = new StringBuilder("_csrf=").append(encoded(token()));
    for (int i = 0; i < namesAndValues.size(); i += 2) {
      form.append('&').append(encoded(namesAndValues.get(i)));
      form.append('=').append(encoded(namesAndValues.get(i + 1)));
    }
    HttpResponse<String> response =
        send(
            path,
            request ->
                request
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form.toString())),
            BodyHandlers.ofString());
    if (response.statusCode() != 200 || response.uri().getPath().equals(path)) {
      throw new IllegalStateException(path + " was not taken: " + response.statusCode());
    }
    page = response.body();
  }

  private String token() {
    return TOKEN.matcher(page).results().map(match -> match.group(1)).findFirst().orElse("");
  }

  /** Values of the choices of this field on the page. */
  private static List<String> values(String page, String field) {
    return Pattern.compile("name=\"" + field + "\" value=\"([^\"]*(?::|/)[^\"]*)\"")
        .matcher(page)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private <T> HttpResponse<T> send(
      String path,
      UnaryOperator<HttpRequest.Builder> request,
      HttpResponse.BodyHandler<T> handler) {
    try {
      return site.send(
          client,
          address ->
              request
                  .apply(HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE))
                  .build(),
          handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
