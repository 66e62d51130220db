package nl.leerroute.gateway.client;

import java.util.List;
import java.util.UUID;
import nl.leerroute.gateway.advising.Better;
import nl.leerroute.gateway.advising.Client;
import nl.leerroute.gateway.advising.Clients;
import nl.leerroute.gateway.advising.Waiting;
import nl.leerroute.gateway.visitors.Account;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What was handed over to an adviser, kept by intake. */
final class IntakeClients implements Clients {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Calls calls;

  IntakeClients(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<List<Waiting>> list(Visitor adviser) {
    return calls
        .find(adviser, uri -> uri.path("/handovers").build())
        .map(all -> all.valueStream().map(HandoverJson::line).toList())
        .defaultIfEmpty(List.of());
  }

  @Override
  public Mono<Waiting> open(String code, Visitor adviser) {
    return send(
        adviser,
        "/handovers/opening",
        "",
        JSON.objectNode().put("code", code).put("name", name(adviser)),
        UUID.randomUUID().toString());
  }

  @Override
  public Mono<Waiting> takeUp(String id, Visitor adviser) {
    return send(
        adviser,
        "/handovers/{id}/taking",
        id,
        JSON.objectNode().put("name", name(adviser)),
        UUID.randomUUID().toString());
  }

  @Override
  public Mono<Client> see(String id, Visitor adviser) {
    return calls
        .find(adviser, uri -> uri.path("/handovers/{id}").build(id))
        .map(HandoverJson::client);
  }

  @Override
  public Mono<Waiting> advise(String id, String text, Visitor adviser, String once) {
    return send(adviser, "/handovers/{id}/advice", id, JSON.objectNode().put("text", text), once);
  }

  @Override
  public Mono<Waiting> propose(
      String id, String text, Better better, Visitor adviser, String once) {
    return send(
        adviser, "/handovers/{id}/proposals", id, HandoverJson.proposal(text, better), once);
  }

  @Override
  public Mono<Waiting> close(String id, Visitor adviser) {
    return send(
        adviser, "/handovers/{id}/closing", id, JSON.objectNode(), UUID.randomUUID().toString());
  }

  private Mono<Waiting> send(Visitor adviser, String path, String id, JsonNode body, String once) {
    return calls
        .command(
            HttpMethod.POST,
            adviser,
            once,
            uri -> id.isEmpty() ? uri.path(path).build() : uri.path(path).build(id),
            body)
        .mapNotNull(
            reply -> reply instanceof Reply.Good(JsonNode line) ? HandoverJson.line(line) : null);
  }

  private static String name(Visitor adviser) {
    return adviser.account().map(Account::name).orElse("");
  }
}
