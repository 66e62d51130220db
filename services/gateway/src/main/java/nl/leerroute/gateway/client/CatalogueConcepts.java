package nl.leerroute.gateway.client;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.concepts.Kind;
import nl.leerroute.gateway.concepts.Occupation;
import nl.leerroute.gateway.concepts.Suggested;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

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
        .map(found -> found.valueStream().map(ConceptJson::concept).toList());
  }

  @Override
  public Mono<List<Suggested>> suggest(Visitor visitor, String text, Locale language) {
    return calls
        .ask(
            visitor,
            uri -> uri.path("/skills/suggestions").build(),
            JsonNodeFactory.instance
                .objectNode()
                .put("text", text)
                .put("language", language.getLanguage())
                .put("limit", AT_MOST))
        .map(Bodies::of)
        .map(
            found ->
                found.valueStream().map(ConceptJson::suggested).filter(Suggested::close).toList());
  }

  @Override
  public Mono<Occupation> occupation(Visitor visitor, String uri) {
    return concept(visitor, uri).map(ConceptJson::occupation);
  }

  @Override
  public Mono<List<Concept>> askedAtStart(Visitor visitor, String occupation) {
    return calls
        .find(
            visitor,
            uri ->
                uri.path("/concepts/entry-requirements")
                    .queryParam("goal", "{goal}")
                    .build(occupation))
        .map(asked -> asked.valueStream().map(ConceptJson::concept).toList())
        .defaultIfEmpty(List.of());
  }

  @Override
  public Mono<Map<String, Concept>> named(Visitor visitor, Collection<String> uris) {
    return Flux.fromIterable(uris)
        .distinct()
        .flatMap(
            uri ->
                concept(visitor, uri)
                    .map(node -> Map.entry(uri, ConceptJson.concept(node)))
                    .onErrorResume(PartnerDown.class, _ -> Mono.empty()),
            LOOK_UPS_AT_ONCE)
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Mono<JsonNode> concept(Visitor visitor, String uri) {
    return concepts
        .get(
            uri,
            calls.find(
                visitor,
                address -> address.path("/concepts/by-uri").queryParam("uri", "{uri}").build(uri)))
        .map(Dated::value);
  }
}
