package nl.leerroute.gateway.partners;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A service on a free port that can be healthy, failing or silent. */
public abstract class StubServer implements AutoCloseable {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpServer server;
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile Mood mood = Mood.HEALTHY;

  /** How a server behaves. */
  public enum Mood {
    HEALTHY,
    /** Answers 500 to everything. */
    FAILING,
    /** Takes requests and never answers. */
    SILENT
  }

  StubServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + port();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public void become(Mood mood) {
    this.mood = mood;
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
  }

  abstract Answer answer(Request request);

  /**
   * @param profile for whom the caller's token is good
   * @param organisation that the caller's token names
   * @param subject of the caller's token
   * @param once by which a repeated command is known
   */
  record Request(
      String method,
      String path,
      Map<String, String> query,
      String content,
      @Nullable String profile,
      @Nullable String organisation,
      String subject,
      @Nullable String once) {

    JsonNode body() {
      return JSON.readTree(content);
    }

    Map<String, String> form() {
      return pairs(content);
    }
  }

  /**
   * @param location where a redirection leads
   */
  record Answer(int status, @Nullable JsonNode body, @Nullable String location) {

    Answer(int status, @Nullable JsonNode body) {
      this(status, body, null);
    }

    static Answer to(String location) {
      return new Answer(302, null, location);
    }

    static Answer ok(JsonNode body) {
      return new Answer(200, body);
    }

    static Answer missing() {
      return new Answer(404, problem("not-found"));
    }

    static ObjectNode problem(String code) {
      return JsonNodeFactory.instance.objectNode().put("type", "urn:leerroute:problem:" + code);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    Request request = request(exchange);
    switch (mood) {
      case HEALTHY -> send(exchange, answer(request));
      case FAILING -> send(exchange, new Answer(500, Answer.problem("failed")));
      case SILENT -> awaitEnd();
    }
  }

  private void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Request request(HttpExchange exchange) throws IOException {
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        pairs(exchange.getRequestURI().getRawQuery()),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
        claim(exchange.getRequestHeaders().getFirst("Authorization"), "profile"),
        claim(exchange.getRequestHeaders().getFirst("Authorization"), "organisation"),
        Objects.requireNonNullElse(
            claim(exchange.getRequestHeaders().getFirst("Authorization"), "sub"), ""),
        exchange.getRequestHeaders().getFirst("Idempotency-Key"));
  }

  static String encoded(@Nullable String text) {
    return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
  }

  private static Map<String, String> pairs(@Nullable String raw) {
    Map<String, String> query = new HashMap<>();
    if (raw != null && !raw.isEmpty()) {
      Arrays.stream(raw.split("&", -1))
          .map(pair -> pair.split("=", 2))
          .forEach(pair -> query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
    return query;
  }

  private static @Nullable String claim(@Nullable String authorization, String name) {
    if (authorization == null || !authorization.startsWith("Bearer ")) {
      return null;
    }
    String claims = authorization.substring("Bearer ".length()).split("\\.", -1)[1];
    JsonNode told = JSON.readTree(Base64.getUrlDecoder().decode(claims)).get(name);
    return told == null ? null : told.asString();
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    if (answer.location() != null) {
      exchange.getResponseHeaders().set("Location", answer.location());
    }
    JsonNode body = answer.body();
    if (body == null) {
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    byte[] bytes = JSON.writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
