package nl.leerroute.gateway.client;

import java.util.Optional;
import nl.leerroute.gateway.drafting.Reach;
import nl.leerroute.gateway.drafting.Reaches;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes people as insights published them to funding, which tries a draft on them. */
final class DraftReaches implements Reaches {

  private final Calls insights;
  private final Calls funding;

  DraftReaches(Calls insights, Calls funding) {
    this.insights = insights;
    this.funding = funding;
  }

  @Override
  public Mono<Reach> of(String draft, long priceCents, int percent, Visitor visitor) {
    return insights
        .find(visitor, uri -> uri.path("/people").build())
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(
            people ->
                people.isEmpty()
                    ? Mono.just(new Reach.NoFigures())
                    : tried(
                        draft, people.get(), question(priceCents, percent, people.get()), visitor));
  }

  private static ObjectNode question(long priceCents, int percent, JsonNode people) {
    ObjectNode body =
        JsonNodeFactory.instance.objectNode().put("priceCents", priceCents).put("percent", percent);
    body.set("groups", people.path("groups"));
    return body;
  }

  private Mono<Reach> tried(String draft, JsonNode people, JsonNode question, Visitor visitor) {
    return funding
        .ask(visitor, uri -> uri.path("/drafts/{id}/preview").build(draft), question)
        .mapNotNull(
            reply ->
                switch (reply) {
                  case Reply.Good(JsonNode answer) -> shown(people, answer);
                  case Reply.Refused _ -> new Reach.NotSound();
                  case Reply.Missing() -> null;
                });
  }

  private static Reach shown(JsonNode people, JsonNode answer) {
    return new Reach.Shown(
        people.path("period").asString(""),
        Bodies.text(people.path("definition")),
        answer.path("rows").valueStream().map(DraftReaches::row).toList(),
        persons(answer.path("total")),
        Optional.of(answer.path("spend")).filter(JsonNode::isObject).map(DraftReaches::spend));
  }

  private static Reach.Row row(JsonNode node) {
    return new Reach.Row(
        node.path("region").asString(""),
        node.path("status").asString(""),
        persons(node.path("persons")));
  }

  private static Reach.Persons persons(JsonNode node) {
    return new Reach.Persons(
        node.path("yes").asLong(0), node.path("may").asLong(0), node.path("no").asLong(0));
  }

  private static Reach.Spend spend(JsonNode node) {
    return new Reach.Spend(node.path("surely").asLong(0), node.path("atMost").asLong(0));
  }
}
