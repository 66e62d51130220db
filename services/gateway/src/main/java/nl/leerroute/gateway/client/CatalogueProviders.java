package nl.leerroute.gateway.client;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.providers.Decided;
import nl.leerroute.gateway.providers.Likeness;
import nl.leerroute.gateway.providers.Provider;
import nl.leerroute.gateway.providers.Providers;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Providers of the catalogue. */
final class CatalogueProviders implements Providers {

  private final Calls calls;

  CatalogueProviders(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<List<Provider>> all(Visitor operator) {
    return calls
        .get(operator, uri -> uri.path("/providers").build())
        .map(Bodies::of)
        .map(list -> list.valueStream().map(CatalogueProviders::provider).toList());
  }

  @Override
  public Mono<List<Likeness>> likenesses(Visitor operator) {
    return calls
        .get(operator, uri -> uri.path("/providers/likenesses").build())
        .map(Bodies::of)
        .map(list -> list.valueStream().map(CatalogueProviders::likeness).toList());
  }

  @Override
  public Mono<Provider> find(String id, Visitor visitor) {
    return calls
        .find(visitor, uri -> uri.path("/providers/{id}").build(id))
        .map(CatalogueProviders::provider);
  }

  @Override
  public Mono<Decided> decide(String id, String decision, String text, Visitor operator) {
    return send(
        operator,
        uri -> uri.path("/providers/{id}/decisions").build(id),
        JsonNodeFactory.instance
            .objectNode()
            .put("decision", decision)
            .put("reason", text)
            .put("other", text));
  }

  @Override
  public Mono<Decided> appeal(String id, String text, Visitor itself) {
    return send(
        itself,
        uri -> uri.path("/providers/{id}/appeal").build(id),
        JsonNodeFactory.instance.objectNode().put("text", text));
  }

  private Mono<Decided> send(Visitor visitor, Function<UriBuilder, URI> address, JsonNode body) {
    return calls
        .command(HttpMethod.POST, visitor, UUID.randomUUID().toString(), address, body)
        .map(
            reply ->
                switch (reply) {
                  case Reply.Good _ -> Decided.DONE;
                  case Reply.Refused(int status, JsonNode _) when status == 400 ->
                      Decided.INCOMPLETE;
                  case Reply.Refused(int status, JsonNode _) when status == 409 ->
                      throw new PartnerDown(
                          Partner.CATALOGUE, new IllegalStateException(reply.toString()));
                  case Reply.Missing _, Reply.Refused _ -> Decided.REFUSED;
                });
  }

  private static Provider provider(JsonNode node) {
    JsonNode appeal = node.path("appeal");
    return new Provider(
        node.path("providerId").asString(),
        strings(node.path("names")),
        Bodies.string(node.path("kvk")),
        strings(node.path("locations")),
        Bodies.string(node.path("website")),
        Bodies.string(node.path("phone")),
        node.path("registrations").valueStream().map(CatalogueProviders::registration).toList(),
        Provider.State.valueOf(node.path("state").asString()),
        Bodies.string(node.path("reason")),
        Bodies.string(node.path("since")).map(Instant::parse),
        Optional.of(appeal).filter(JsonNode::isObject).map(CatalogueProviders::appeal),
        Bodies.string(node.path("mergedInto")),
        strings(node.path("formerIds")),
        node.path("history").valueStream().map(CatalogueProviders::step).toList());
  }

  private static String registration(JsonNode node) {
    String register = node.path("register").asString();
    return Bodies.string(node.path("number"))
        .map(number -> register + " (" + number + ")")
        .orElse(register);
  }

  private static Provider.Appeal appeal(JsonNode node) {
    return new Provider.Appeal(
        node.path("text").asString(),
        Instant.parse(node.path("on").asString()),
        Bodies.string(node.path("answer")));
  }

  private static Provider.Step step(JsonNode node) {
    return new Provider.Step(
        Instant.parse(node.path("at").asString()),
        Bodies.string(node.path("by")),
        node.path("deed").asString(),
        node.path("remark").asString(""));
  }

  private static Likeness likeness(JsonNode node) {
    return new Likeness(
        entry(node.path("one")), entry(node.path("other")), strings(node.path("traits")));
  }

  private static Likeness.Entry entry(JsonNode node) {
    return new Likeness.Entry(node.path("providerId").asString(), node.path("name").asString());
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
