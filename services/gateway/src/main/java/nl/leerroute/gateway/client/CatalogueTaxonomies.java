package nl.leerroute.gateway.client;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import nl.leerroute.gateway.taxonomies.Release;
import nl.leerroute.gateway.taxonomies.Report;
import nl.leerroute.gateway.taxonomies.Sent;
import nl.leerroute.gateway.taxonomies.Taxonomies;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.core.NestedExceptionUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The taxonomy of catalogue; files go through piece by piece and are nowhere kept. */
final class CatalogueTaxonomies implements Taxonomies {

  private static final int CONFLICT = 409;

  private final Calls calls;
  private final long most;

  /**
   * @param most bytes that may be sent at once
   */
  CatalogueTaxonomies(Calls calls, long most) {
    this.calls = calls;
    this.most = most;
  }

  private static final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  @Override
  public Mono<List<Release>> releases(Visitor operator) {
    return calls
        .get(operator, uri -> uri.path("/taxonomy/releases").build())
        .map(Bodies::of)
        .map(all -> all.valueStream().map(CatalogueTaxonomies::release).toList());
  }

  private static Release release(JsonNode node) {
    return new Release(
        node.path("release").asString(),
        node.path("scheme").asString(""),
        node.path("version").asString(""),
        node.path("concepts").asInt(0),
        node.path("complete").asBoolean(false),
        Instant.parse(node.path("since").asString()));
  }

  @Override
  public Mono<Report> report(Visitor operator, String release) {
    return calls
        .find(operator, uri -> uri.path("/taxonomy/releases/{release}/import").build(release))
        .map(ReportJson::report);
  }

  @Override
  public Mono<Sent> sendRelease(Visitor operator, String form, Flux<byte[]> content) {
    return send(
        operator,
        "/taxonomy/imports",
        form,
        content,
        body -> new Sent.Begun(body.path("release").asString()));
  }

  @Override
  public Mono<Sent> sendList(Visitor operator, String form, Flux<byte[]> content) {
    return send(
        operator, "/taxonomy/lists", form, content, body -> new Sent.Taken(ReportJson.list(body)));
  }

  private Mono<Sent> send(
      Visitor operator,
      String path,
      String form,
      Flux<byte[]> content,
      Function<JsonNode, Sent> good) {
    return calls
        .upload(operator, uri -> uri.path(path).build(), form, bounded(content))
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good(JsonNode body) -> good.apply(body);
                  case Reply.Missing() -> new Sent.Refused(List.of());
                  case Reply.Refused(int status, JsonNode problem) ->
                      status == CONFLICT
                          ? new Sent.UnderWay()
                          : new Sent.Refused(ReportJson.problems(problem));
                })
        .onErrorResume(CatalogueTaxonomies::isTooLarge, _ -> Mono.just(new Sent.TooLarge()));
  }

  /** What is too much is read to its end and thrown away: only then a browser reads our answer. */
  private Flux<byte[]> bounded(Flux<byte[]> content) {
    return Flux.defer(
        () -> {
          AtomicLong sent = new AtomicLong();
          return content
              .filter(bytes -> sent.addAndGet(bytes.length) <= most)
              .concatWith(
                  Mono.defer(() -> sent.get() > most ? Mono.error(new TooLarge()) : Mono.empty()));
        });
  }

  private static boolean isTooLarge(Throwable failure) {
    return NestedExceptionUtils.getMostSpecificCause(failure) instanceof TooLarge;
  }
}
