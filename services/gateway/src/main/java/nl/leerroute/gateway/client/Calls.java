package nl.leerroute.gateway.client;

import java.net.URI;
import java.util.function.Function;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Calls to one service, in the name of a visitor. */
final class Calls {

  private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final WebClient web;
  private final Tokens tokens;
  private final Guard guard;

  Calls(WebClient web, Tokens tokens, Guard guard) {
    this.web = web;
    this.tokens = tokens;
    this.guard = guard;
  }

  Mono<Reply> get(Visitor visitor, Function<UriBuilder, URI> address) {
    return send(request(HttpMethod.GET, visitor, address));
  }

  /** Empty when there is nothing there, or nothing for this visitor. */
  Mono<JsonNode> find(Visitor visitor, Function<UriBuilder, URI> address) {
    return get(visitor, address)
        .mapNotNull(reply -> reply instanceof Reply.Good(JsonNode body) ? body : null);
  }

  /** A question that is too long or too private for an address; it changes nothing. */
  Mono<Reply> ask(Visitor visitor, Function<UriBuilder, URI> address, JsonNode question) {
    return send(
        request(HttpMethod.POST, visitor, address)
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(question));
  }

  /** Anything that changes something; sent again with the same command it is done once. */
  Mono<Reply> command(
      HttpMethod method,
      Visitor visitor,
      String command,
      Function<UriBuilder, URI> address,
      JsonNode body) {
    return send(
        request(method, visitor, address)
            .header("Idempotency-Key", command)
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(body));
  }

  /** Passes on what comes in, piece by piece; it takes as long as its sender's line needs. */
  Mono<Reply> upload(
      Visitor visitor, Function<UriBuilder, URI> address, String type, Flux<byte[]> content) {
    Flux<DataBuffer> pieces = content.map(DefaultDataBufferFactory.sharedInstance::wrap);
    return guard.patiently(
        request(HttpMethod.POST, visitor, address)
            .header(HttpHeaders.CONTENT_TYPE, type)
            .body(BodyInserters.fromDataBuffers(pieces))
            .exchangeToMono(Calls::reply));
  }

  /** The bytes of a small file. */
  Mono<byte[]> file(Visitor visitor, Function<UriBuilder, URI> address) {
    return guard.around(
        request(HttpMethod.GET, visitor, address).retrieve().bodyToMono(byte[].class));
  }

  private WebClient.RequestBodySpec request(
      HttpMethod method, Visitor visitor, Function<UriBuilder, URI> address) {
    return web.method(method)
        .uri(address)
        .headers(headers -> headers.setBearerAuth(tokens.of(visitor)));
  }

  private Mono<Reply> send(WebClient.RequestHeadersSpec<?> request) {
    return guard.around(request.exchangeToMono(Calls::reply));
  }

  private static Mono<Reply> reply(ClientResponse response) {
    HttpStatusCode status = response.statusCode();
    Mono<JsonNode> body = response.bodyToMono(JsonNode.class).defaultIfEmpty(NOTHING);
    if (status.is2xxSuccessful()) {
      return body.map(Reply.Good::new);
    }
    return switch (status.value()) {
      case 404 -> response.releaseBody().thenReturn(new Reply.Missing());
      case 400, 409, 410, 413, 415, 422 ->
          body.map(problem -> new Reply.Refused(status.value(), problem));
      default -> response.createError();
    };
  }
}
