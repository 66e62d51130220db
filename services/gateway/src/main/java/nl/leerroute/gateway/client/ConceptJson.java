package nl.leerroute.gateway.client;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Occupation;
import nl.leerroute.gateway.concepts.Suggested;
import nl.leerroute.gateway.language.Bilingual;
import tools.jackson.databind.JsonNode;

/** Occupations and skills as catalogue writes them: found, asked by work, or described in full. */
final class ConceptJson {

  private ConceptJson() {}

  static Concept concept(JsonNode node) {
    return concept(node.path("uri").asString(), node);
  }

  static Occupation occupation(JsonNode node) {
    return new Occupation(
        concept(node),
        node.path("requirements")
            .valueStream()
            .sorted(Comparator.comparing(ConceptJson::isOptional))
            .map(need -> concept(need.path("skill").asString(), need))
            .toList());
  }

  static Suggested suggested(JsonNode node) {
    return new Suggested(
        concept(node),
        node.path("close").asBoolean(true),
        node.path("words").valueStream().map(JsonNode::asString).toList());
  }

  private static Concept concept(String uri, JsonNode node) {
    return new Concept(
        uri,
        Bodies.text(node.path("label")),
        languages(node),
        group(node.path("group")),
        node.path("regulated").asBoolean(false),
        Bodies.string(node.path("synonym")));
  }

  /** What was found for a reader has the language of the name that this reader gets. */
  private static Set<String> languages(JsonNode node) {
    return Stream.concat(
            Bodies.string(node.path("language")).stream(),
            node.path("languages").valueStream().map(JsonNode::asString))
        .collect(toUnmodifiableSet());
  }

  private static Optional<Bilingual> group(JsonNode node) {
    return Optional.of(node).filter(JsonNode::isObject).map(Bodies::text);
  }

  private static boolean isOptional(JsonNode requirement) {
    return !requirement.path("relevance").asString("").equals("ESSENTIAL");
  }
}
