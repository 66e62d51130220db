package nl.leerroute.gateway.client;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerroute.gateway.firms.Scan;
import nl.leerroute.gateway.firms.Scans;
import nl.leerroute.gateway.outage.Partner;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** QuickScans, kept by intake. */
final class IntakeScans implements Scans {

  private final Calls calls;

  IntakeScans(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<Scan> of(Visitor visitor) {
    return visitor.firm().isEmpty()
        ? Mono.empty()
        : calls.find(visitor.forFirm(), at(visitor)).map(IntakeScans::read);
  }

  @Override
  public Mono<Void> take(Map<String, List<Integer>> answers, Visitor visitor) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    answers.forEach((block, given) -> given.forEach(body.withArray(block)::add));
    return calls
        .command(HttpMethod.PUT, visitor.forFirm(), UUID.randomUUID().toString(), at(visitor), body)
        .flatMap(
            reply ->
                reply instanceof Reply.Good
                    ? Mono.empty()
                    : Mono.error(
                        new PartnerDown(
                            Partner.INTAKE, new IllegalStateException(reply.toString()))));
  }

  private static Function<UriBuilder, URI> at(Visitor visitor) {
    String firm = visitor.firm().orElseThrow().value();
    return uri -> uri.path("/employers/{id}/scan").build(firm);
  }

  private static Scan read(JsonNode node) {
    JsonNode benchmark = node.path("benchmark");
    return new Scan(
        Bodies.day(node.path("on")).orElseThrow(),
        node.path("answers")
            .propertyStream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    block -> block.getValue().valueStream().map(JsonNode::asInt).toList())),
        averages(node.path("averages")),
        Bodies.string(benchmark.path("of")),
        averages(benchmark.path("averages")));
  }

  private static Map<String, Double> averages(JsonNode node) {
    Map<String, Double> averages = new HashMap<>();
    node.propertyStream()
        .forEach(block -> averages.put(block.getKey(), block.getValue().asDouble()));
    return averages;
  }
}
