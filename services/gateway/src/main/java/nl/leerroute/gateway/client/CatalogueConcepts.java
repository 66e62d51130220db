package nl.leerroute.gateway.client;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.concepts.Kind;
import nl.leerroute.gateway.concepts.Occupation;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Occupations and skills of catalogue; names are remembered for a while. */
final class CatalogueConcepts implements Concepts {

  private static final int AT_MOST = 10;
  private static final int NAMES_REMEMBERED = 5_000;
  private static final int LOOK_UPS_AT_ONCE = 8;

  private final Calls calls;
  private final Remembered<String, JsonNode> concepts;

  CatalogueConcepts(Calls calls, Clock clock) {
    this.calls = calls;
    this.concepts = new Remembered<>(NAMES_REMEMBERED, Duration.ofMinutes(10), clock);
  }

  @Override
  public Mono<List<Concept>> search(Visitor visitor, String words, Kind kind, Locale language) {
    return calls
        .get(
            visitor,
            uri ->
                uri.path("/concepts")
                    .queryParam("q", "{q}")
                    .queryParam("kind", kind)
                    .queryParam("language", language.getLanguage())
                    .queryParam("limit", AT_MOST)
                    .build(words))
        .map(Bodies::of)
        .map(found -> found.valueStream().map(CatalogueConcepts::concept).toList());
  }

  @Override
  public Mono<Occupation> occupation(Visitor visitor, String uri) {
    return concept(visitor, uri).map(CatalogueConcepts::occupation);
  }

  @Override
  public Mono<Map<String, Bilingual>> labels(Visitor visitor, Collection<String> uris) {
    return Flux.fromIterable(uris)
        .distinct()
        .flatMap(
            uri ->
                concept(visitor, uri)
                    .map(CatalogueConcepts::concept)
                    .onErrorResume(PartnerDown.class, _ -> Mono.empty()),
            LOOK_UPS_AT_ONCE)
        .collect(Collectors.toUnmodifiableMap(Concept::uri, Concept::label));
  }

  private Mono<JsonNode> concept(Visitor visitor, String uri) {
    return concepts
        .get(
            uri,
            calls
                .get(
                    visitor,
                    address ->
                        address.path("/concepts/by-uri").queryParam("uri", "{uri}").build(uri))
                .mapNotNull(reply -> reply instanceof Reply.Good(JsonNode body) ? body : null))
        .map(Dated::value);
  }

  private static Concept concept(JsonNode node) {
    JsonNode label = node.has("label") ? node.path("label") : node.path("labels");
    return new Concept(node.path("uri").asString(), Bodies.text(label));
  }

  private static Occupation occupation(JsonNode node) {
    Concept named = concept(node);
    return new Occupation(
        named.uri(),
        named.label(),
        node.path("requirements")
            .valueStream()
            .sorted(Comparator.comparing(CatalogueConcepts::isOptional))
            .map(
                need -> new Concept(need.path("skill").asString(), Bodies.text(need.path("label"))))
            .toList());
  }

  private static boolean isOptional(JsonNode requirement) {
    return !requirement.path("relevance").asString("").equals("ESSENTIAL");
  }
}
