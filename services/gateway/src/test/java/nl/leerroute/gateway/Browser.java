package nl.leerroute.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser without scripts: keeps cookies, follows redirections, sends forms. */
final class Browser {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client;
  private final String language;
  private String site;
  private String page = "";
  private String forwardedFor = "";

  Browser(String site) {
    this(site, "nl");
  }

  Browser(String site, String language) {
    this.site = site;
    this.language = language;
    this.client =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  /** As a proxy says it: the first address is what the client claims, the last is the client's. */
  Browser behindProxy(String client) {
    forwardedFor = "198.51.100.7, " + client;
    return this;
  }

  /** Goes on with the same cookies at another address of the same site. */
  void moveTo(String otherSite) {
    site = otherSite;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Sends the form of the last page, with its token. */
  HttpResponse<String> post(String path, String... fieldsAndValues) {
    List<String> pairs = new ArrayList<>();
    pairs.add(pair("_csrf", token()));
    for (int at = 0; at < fieldsAndValues.length; at += 2) {
      pairs.add(pair(fieldsAndValues[at], fieldsAndValues[at + 1]));
    }
    return postRaw(path, String.join("&", pairs));
  }

  /** Sends a form with a file to where it goes on the last page. */
  HttpResponse<String> upload(String path, FileForm form) {
    return uploadTo(formAddress(path), form);
  }

  /** Where a form on the last page goes, with what its address says more than its path. */
  String formAddress(String path) {
    Matcher action =
        Pattern.compile("action=\"(" + Pattern.quote(path) + "[^\"]*)\"").matcher(page);
    return action.find() ? action.group(1) : path;
  }

  HttpResponse<String> uploadTo(String address, FileForm form) {
    return send(
        request(address)
            .header("Content-Type", FileForm.TYPE)
            .POST(HttpRequest.BodyPublishers.ofString(form.body())));
  }

  HttpResponse<String> postRaw(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> getAs(String path, String header, String value) {
    return send(request(path).header(header, value).GET());
  }

  /** Opens a page that goes on talking. */
  Listening listen(String path) {
    try {
      return new Listening(
          client.send(request(path).GET().build(), BodyHandlers.ofInputStream()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The value of a cookie of this site; empty when there is none. */
  String cookie(String name) {
    return cookies.getCookieStore().get(URI.create(site)).stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  void cookie(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(site), cookie);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(site + path))
            .timeout(Duration.ofSeconds(20))
            .header("Accept-Language", language)
            .header("Accept", "text/html,*/*");
    return forwardedFor.isEmpty() ? request : request.header("X-Forwarded-For", forwardedFor);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), _ -> asRead());
      page = response.body();
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Amounts as they are read: with a space where a space is seen. */
  private static HttpResponse.BodySubscriber<String> asRead() {
    return BodySubscribers.mapping(
        BodySubscribers.ofString(StandardCharsets.UTF_8), text -> text.replace('\u00a0', ' '));
  }

  private String token() {
    Matcher token = TOKEN.matcher(page);
    return token.find() ? token.group(1) : "";
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
