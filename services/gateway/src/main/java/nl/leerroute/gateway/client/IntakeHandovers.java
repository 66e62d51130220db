package nl.leerroute.gateway.client;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.gateway.advising.Handover;
import nl.leerroute.gateway.advising.Handovers;
import nl.leerroute.gateway.advising.Wish;
import nl.leerroute.gateway.visitors.ProfileId;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a person hands over, kept by intake. */
final class IntakeHandovers implements Handovers {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Calls calls;

  IntakeHandovers(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<List<Handover>> of(Visitor visitor) {
    return visitor.profile().isEmpty()
        ? Mono.just(List.of())
        : calls
            .find(visitor, own(visitor, ""))
            .map(all -> all.valueStream().map(HandoverJson::one).toList())
            .defaultIfEmpty(List.of());
  }

  @Override
  public Mono<Handover> handOver(Wish wish, Visitor visitor, String once) {
    return add(HandoverJson.wish(wish), visitor, once).map(HandoverJson::one);
  }

  private Mono<JsonNode> add(JsonNode wish, Visitor visitor, String once) {
    return good(calls.command(HttpMethod.POST, visitor, once, own(visitor, ""), wish));
  }

  @Override
  public Mono<Handover> revoke(String id, Visitor visitor) {
    return send(visitor, own(visitor, "/{handover}/revocation", id), JSON.objectNode());
  }

  @Override
  public Mono<Handover> answer(String id, String proposal, boolean yes, Visitor visitor) {
    return send(
        visitor,
        own(visitor, "/{handover}/proposals/{proposal}/answer", id, proposal),
        JSON.objectNode().put("accepted", yes));
  }

  private Mono<Handover> send(Visitor visitor, Function<UriBuilder, URI> address, JsonNode body) {
    return good(calls.command(
            HttpMethod.POST, visitor, UUID.randomUUID().toString(), address, body))
        .map(HandoverJson::one);
  }

  @Override
  public Mono<String> codeToGoOn(Visitor visitor, String language, String once) {
    return add(HandoverJson.goingOn(language), visitor, once)
        .map(handed -> handed.path("code").asString());
  }

  @Override
  public Mono<ProfileId> goOn(String code, Visitor visitor) {
    return good(calls.ask(
            visitor, uri -> uri.path("/resumptions").build(), JSON.objectNode().put("code", code)))
        .map(found -> new ProfileId(found.path("profile").asString()));
  }

  private static Mono<JsonNode> good(Mono<Reply> replies) {
    return replies.mapNotNull(reply -> reply instanceof Reply.Good(JsonNode body) ? body : null);
  }

  private static Function<UriBuilder, URI> own(Visitor visitor, String below, String... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = visitor.profile().orElseThrow().value();
    System.arraycopy(more, 0, values, 1, more.length);
    return uri -> uri.path("/profiles/{id}/handovers" + below).build(values);
  }
}
