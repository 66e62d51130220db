package nl.leerroute.catalogue.feed;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** A provider's system on a port of its own, which answers well, or as it is told to. */
public final class ProviderServer implements AutoCloseable {

  /**
   * @param query each parameter once
   * @param known what makes the asker known: the value of a header, by its name in small letters
   */
  public record Asked(
      String path, Map<String, String> query, Map<String, String> known, String body) {

    public String parameter(String name, String otherwise) {
      return query.getOrDefault(name, otherwise);
    }
  }

  /** What is sent back. */
  public sealed interface Answer {

    record Json(Object value) implements Answer {}

    record Text(String text) implements Answer {}

    /** In another encoding than anybody would expect. */
    record Encoded(String text, Charset charset) implements Answer {}

    record Status(int code, Map<String, String> headers) implements Answer {

      public static Status of(int code) {
        return new Status(code, Map.of());
      }
    }

    /** Says how much comes, sends some of it and hangs up. */
    record Half(Object value) implements Answer {}

    /** Says nothing for so long. */
    record Slow(Duration time) implements Answer {}
  }

  private final Function<Asked, Answer> usual;
  private final Map<String, Queue<Answer>> instead = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final DisposableServer server;

  private ProviderServer(Function<Asked, Answer> usual) {
    this.usual = usual;
    this.server =
        HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(this::handle)
            .bindNow(Duration.ofSeconds(30));
  }

  public static ProviderServer start(Function<Asked, Answer> usual) {
    return new ProviderServer(usual);
  }

  public String address() {
    return "http://127.0.0.1:" + server.port();
  }

  /** The next questions after this path are answered so, one each, and then as usual. */
  public void next(String path, Answer... answers) {
    instead.computeIfAbsent(path, _ -> new ConcurrentLinkedQueue<>()).addAll(List.of(answers));
  }

  /** All questions so far, in the order in which they came. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  public List<Asked> asked(String path) {
    return asked.stream().filter(one -> one.path().equals(path)).toList();
  }

  private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
    return request
        .receive()
        .aggregate()
        .asString()
        .defaultIfEmpty("")
        .flatMap(body -> Mono.from(answer(question(request, body), response)));
  }

  private static Asked question(HttpServerRequest request, String body) {
    var address = UriComponentsBuilder.fromUriString(request.uri()).build();
    Map<String, String> query = new LinkedHashMap<>();
    address.getQueryParams().forEach((name, values) -> query.put(name, decoded(values.getFirst())));
    Map<String, String> known = new LinkedHashMap<>();
    for (String header : List.of("authorization", "x-api-key")) {
      String value = request.requestHeaders().get(header);
      if (value != null) {
        known.put(header, value);
      }
    }
    return new Asked(address.getPath() == null ? "" : address.getPath(), query, known, body);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private Publisher<Void> answer(Asked question, HttpServerResponse response) {
    asked.add(question);
    Queue<Answer> waiting = instead.getOrDefault(question.path(), new ConcurrentLinkedQueue<>());
    Answer told = waiting.poll();
    return send(told == null ? usual.apply(question) : told, response);
  }

  private static Publisher<Void> send(Answer answer, HttpServerResponse response) {
    return switch (answer) {
      case Answer.Json(Object value) ->
          response.header("Content-Type", "application/json").sendString(Mono.just(json(value)));
      case Answer.Text(String text) -> response.sendString(Mono.just(text));
      case Answer.Encoded(String text, Charset charset) ->
          response.sendByteArray(Mono.just(text.getBytes(charset)));
      case Answer.Status(int code, var headers) -> {
        headers.forEach(response::header);
        yield response.status(code).send();
      }
      case Answer.Half(Object value) -> {
        String whole = json(value);
        response.header("Content-Length", Integer.toString(whole.length() + 10));
        yield response
            .sendString(Mono.just(whole.substring(0, whole.length() / 2)))
            .then(
                Mono.fromRunnable(
                    () -> response.withConnection(connection -> connection.dispose())));
      }
      case Answer.Slow(Duration time) -> Mono.delay(time).then(response.status(204).send().then());
    };
  }

  private static String json(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }

  @Override
  public void close() {
    server.disposeNow(Duration.ofSeconds(10));
  }
}
