package nl.leerroute.gateway.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.groups.GroupRequest;
import nl.leerroute.gateway.groups.Groups;
import nl.leerroute.gateway.groups.OwnGroup;
import nl.leerroute.gateway.groups.Proposal;
import nl.leerroute.gateway.groups.Terms;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Groups of firms, of the catalogue. */
final class CatalogueGroups implements Groups {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String PROPOSALS = "/providers/{id}/proposals";
  private static final String OWN = "/employers/{employer}/groups";
  private static final String CONTACT = "/employers/{employer}/proposals/{id}/contact";

  private final Calls calls;

  CatalogueGroups(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<List<GroupRequest>> all(Visitor visitor) {
    return calls
        .find(visitor, uri -> uri.path("/groups").build())
        .map(all -> all.valueStream().map(CatalogueGroups::group).toList())
        .defaultIfEmpty(List.of());
  }

  @Override
  public Mono<List<Proposal>> proposedBy(String provider, Visitor itself) {
    return calls
        .find(itself, uri -> uri.path(PROPOSALS).build(provider))
        .map(all -> all.valueStream().map(CatalogueGroups::proposal).toList())
        .defaultIfEmpty(List.of());
  }

  @Override
  public Mono<List<Fault>> propose(String provider, Terms terms, Visitor itself) {
    ObjectNode body =
        JSON.objectNode()
            .put("region", terms.region())
            .put("skill", terms.skill())
            .put("priceCents", terms.priceCents());
    if (!terms.start().isEmpty()) {
      body.put("start", terms.start());
    }
    if (!terms.text().isEmpty()) {
      body.put("text", terms.text());
    }
    return calls
        .command(HttpMethod.PUT, itself, random(), uri -> uri.path(PROPOSALS).build(provider), body)
        .map(CatalogueGroups::faults);
  }

  @Override
  public Mono<List<OwnGroup>> of(String employer, Visitor itself) {
    return calls
        .find(itself, uri -> uri.path(OWN).build(employer))
        .map(all -> all.valueStream().map(CatalogueGroups::own).toList())
        .defaultIfEmpty(List.of());
  }

  @Override
  public Mono<List<Fault>> show(
      String employer, String proposal, Proposal.Shown firm, Visitor itself) {
    return calls
        .command(
            HttpMethod.PUT,
            itself,
            random(),
            uri -> uri.path(CONTACT).build(employer, proposal),
            JSON.objectNode().put("name", firm.name()).put("reachedAt", firm.reachedAt()))
        .map(CatalogueGroups::faults);
  }

  @Override
  public Mono<Void> hide(String employer, String proposal, Visitor itself) {
    return calls
        .command(
            HttpMethod.DELETE,
            itself,
            random(),
            uri -> uri.path(CONTACT).build(employer, proposal),
            JSON.objectNode())
        .then();
  }

  /** What is not there any more is no fault of whoever asks. */
  private static List<Fault> faults(Reply reply) {
    return switch (reply) {
      case Reply.Good _, Reply.Missing _ -> List.of();
      case Reply.Refused(int status, JsonNode problem) when status == 400 ->
          ProblemJson.faults(problem);
      case Reply.Refused _ ->
          throw new PartnerDown(Partner.CATALOGUE, new IllegalStateException(reply.toString()));
    };
  }

  private static OwnGroup own(JsonNode node) {
    return new OwnGroup(
        node.path("skill").asString(),
        Optional.of(node.path("group")).filter(JsonNode::isObject).map(CatalogueGroups::group),
        node.path("proposals").valueStream().map(CatalogueGroups::proposal).toList());
  }

  private static GroupRequest group(JsonNode node) {
    return new GroupRequest(
        node.path("region").asString(),
        node.path("skill").asString(),
        node.path("persons").asInt(),
        node.path("firms").asInt(),
        Bodies.day(node.path("from")),
        node.path("where").valueStream().map(JsonNode::asString).toList(),
        cents(node.path("leastCents")),
        cents(node.path("mostCents")));
  }

  private static Optional<Long> cents(JsonNode node) {
    return Optional.of(node).filter(JsonNode::isNumber).map(JsonNode::asLong);
  }

  private static Proposal proposal(JsonNode node) {
    return new Proposal(
        node.path("id").asString(),
        node.path("provider").asString(),
        node.path("region").asString(),
        node.path("skill").asString(),
        node.path("priceCents").asLong(),
        Bodies.day(node.path("start")),
        node.path("text").asString(""),
        node.path("firms")
            .valueStream()
            .map(
                firm ->
                    new Proposal.Shown(
                        firm.path("name").asString(), firm.path("reachedAt").asString()))
            .toList());
  }

  private static String random() {
    return UUID.randomUUID().toString();
  }
}
