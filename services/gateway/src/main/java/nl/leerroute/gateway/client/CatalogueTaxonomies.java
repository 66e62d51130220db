package nl.leerroute.gateway.client;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.taxonomies.Release;
import nl.leerroute.gateway.taxonomies.Report;
import nl.leerroute.gateway.taxonomies.Sent;
import nl.leerroute.gateway.taxonomies.Taxonomies;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The taxonomy of catalogue; files go through piece by piece and are nowhere kept. */
final class CatalogueTaxonomies implements Taxonomies {

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Calls calls;
  private final WebClient web;
  private final Tokens tokens;
  private final long most;

  /**
   * @param most bytes that may be sent at once
   */
  CatalogueTaxonomies(Calls calls, WebClient web, Tokens tokens, long most) {
    this.calls = calls;
    this.web = web;
    this.tokens = tokens;
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
        .get(operator, uri -> uri.path("/taxonomy/releases/{release}/import").build(release))
        .mapNotNull(
            reply -> reply instanceof Reply.Good(JsonNode body) ? ReportJson.report(body) : null);
  }

  @Override
  public Mono<Sent> sendRelease(Visitor operator, String form, Flux<byte[]> content) {
    return send(operator, "/taxonomy/imports", form, content, CatalogueTaxonomies::begun);
  }

  @Override
  public Mono<Sent> sendList(Visitor operator, String form, Flux<byte[]> content) {
    return send(
        operator,
        "/taxonomy/lists",
        form,
        content,
        response -> body(response).map(body -> new Sent.Taken(ReportJson.list(body))));
  }

  private Mono<Sent> send(
      Visitor operator,
      String path,
      String form,
      Flux<byte[]> content,
      Function<ClientResponse, Mono<Sent>> good) {
    Function<UriBuilder, URI> address = uri -> uri.path(path).build();
    return web.post()
        .uri(address)
        .headers(headers -> headers.setBearerAuth(tokens.of(operator)))
        .header(HttpHeaders.CONTENT_TYPE, form)
        .body(BodyInserters.fromDataBuffers(bounded(content)))
        .exchangeToMono(response -> sent(response, good))
        .timeout(PATIENCE)
        .onErrorResume(CatalogueTaxonomies::isTooLarge, _ -> Mono.just(new Sent.TooLarge()))
        .onErrorMap(cause -> new PartnerDown(Partner.CATALOGUE, cause));
  }

  /** What is too much is read to its end and thrown away: only then a browser reads our answer. */
  private Flux<DataBuffer> bounded(Flux<byte[]> content) {
    return Flux.defer(
        () -> {
          AtomicLong sent = new AtomicLong();
          return content
              .filter(bytes -> sent.addAndGet(bytes.length) <= most)
              .concatWith(
                  Mono.defer(() -> sent.get() > most ? Mono.error(new TooLarge()) : Mono.empty()))
              .map(DefaultDataBufferFactory.sharedInstance::wrap);
        });
  }

  private static boolean isTooLarge(Throwable failure) {
    return failure instanceof TooLarge || failure.getCause() instanceof TooLarge;
  }

  private static Mono<Sent> sent(
      ClientResponse response, Function<ClientResponse, Mono<Sent>> good) {
    if (response.statusCode().is2xxSuccessful()) {
      return good.apply(response);
    }
    return switch (response.statusCode().value()) {
      case 409 -> response.releaseBody().thenReturn(new Sent.UnderWay());
      case 400, 404, 413, 415, 422 ->
          body(response).map(ReportJson::problems).map(Sent.Refused::new);
      default -> response.createError();
    };
  }

  private static Mono<Sent> begun(ClientResponse response) {
    String place = String.valueOf(response.headers().asHttpHeaders().getLocation());
    return response.releaseBody().thenReturn(new Sent.Begun(releaseIn(place)));
  }

  /** The address of its import is that of the release and a word. */
  private static String releaseIn(String place) {
    String[] parts = place.split("/", -1);
    return parts[parts.length - 2];
  }

  private static Mono<JsonNode> body(ClientResponse response) {
    return response
        .bodyToMono(JsonNode.class)
        .defaultIfEmpty(JsonNodeFactory.instance.objectNode());
  }
}
