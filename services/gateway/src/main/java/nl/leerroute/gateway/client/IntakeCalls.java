package nl.leerroute.gateway.client;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.calling.CallRequest;
import nl.leerroute.gateway.calling.CallRequests;
import nl.leerroute.gateway.calling.CallWish;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Account;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who wants to be called, kept by intake. */
final class IntakeCalls implements CallRequests {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Calls calls;

  IntakeCalls(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<CallRequest> of(Visitor visitor) {
    return visitor.profile().isEmpty()
        ? Mono.empty()
        : calls.find(visitor, own(visitor)).map(CallJson::read);
  }

  @Override
  public Mono<List<Fault>> ask(CallWish wish, Visitor visitor) {
    return calls
        .command(HttpMethod.PUT, visitor, random(), own(visitor), CallJson.write(wish))
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good _ -> List.of();
                  case Reply.Refused(int status, JsonNode problem) when status == 400 ->
                      ProblemJson.faults(problem);
                  case Reply.Refused _, Reply.Missing _ -> throw unexpected(reply);
                });
  }

  @Override
  public Mono<Void> takeBack(Visitor visitor) {
    return visitor.profile().isEmpty()
        ? Mono.empty()
        : calls
            .command(HttpMethod.DELETE, visitor, random(), own(visitor), JSON.objectNode())
            .flatMap(
                reply ->
                    reply instanceof Reply.Good ? Mono.empty() : Mono.error(unexpected(reply)));
  }

  @Override
  public Mono<List<CallRequest>> waiting(Visitor adviser) {
    return calls
        .find(adviser, uri -> uri.path("/calls").build())
        .map(all -> all.valueStream().map(CallJson::read).toList())
        .defaultIfEmpty(List.of());
  }

  @Override
  public Mono<CallRequest> open(String id, Visitor adviser) {
    return send("/calls/{id}/opening", id, named(adviser), adviser, random());
  }

  @Override
  public Mono<CallRequest> mark(String id, String result, Visitor adviser, String once) {
    return send("/calls/{id}/results", id, named(adviser).put("result", result), adviser, once);
  }

  private Mono<CallRequest> send(
      String path, String id, ObjectNode body, Visitor adviser, String once) {
    return calls
        .command(HttpMethod.POST, adviser, once, uri -> uri.path(path).build(id), body)
        .mapNotNull(
            reply -> reply instanceof Reply.Good(JsonNode call) ? CallJson.read(call) : null);
  }

  private static ObjectNode named(Visitor adviser) {
    return JSON.objectNode().put("name", adviser.account().map(Account::name).orElse(""));
  }

  private static String random() {
    return UUID.randomUUID().toString();
  }

  private static Function<UriBuilder, URI> own(Visitor visitor) {
    String profile = visitor.profile().orElseThrow().value();
    return uri -> uri.path("/profiles/{id}/call").build(profile);
  }

  private static PartnerDown unexpected(Reply reply) {
    return new PartnerDown(Partner.INTAKE, new IllegalStateException(reply.toString()));
  }
}
