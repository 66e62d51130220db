package nl.leerroute.gateway.partners;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue with the occupations, skills and offers of the demo region. */
public final class StubCatalogue extends StubServer {

  private static final Path DEMO = Path.of("../../infra/local/demo");

  private final Map<String, JsonNode> concepts = new LinkedHashMap<>();
  private final JsonNode offers =
      JSON.readTree(DEMO.resolve("offers/zorgschool-de-blauwe-terp.json").toFile());

  public StubCatalogue() {
    JSON.readTree(DEMO.resolve("taxonomy/starter.json").toFile())
        .get("concepts")
        .forEach(concept -> concepts.put(concept.get("uri").asString(), concept));
  }

  /** URI of the occupation or skill that is called so in Dutch. */
  public String uri(String name) {
    return concepts.values().stream()
        .filter(concept -> concept.path("labels").path("nl").asString().equals(name))
        .findFirst()
        .orElseThrow()
        .get("uri")
        .asString();
  }

  @Override
  Answer answer(Request request) {
    return switch (request.path()) {
      case "/concepts" ->
          Answer.ok(
              find(
                  request.query().getOrDefault("q", ""),
                  request.query().getOrDefault("kind", "OCCUPATION")));
      case "/concepts/by-uri" -> byUri(request.query().getOrDefault("uri", ""));
      case "/offers" -> Answer.ok(offers(request.query().getOrDefault("provider", "")));
      default -> Answer.missing();
    };
  }

  private ArrayNode find(String words, String kind) {
    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    concepts.values().stream()
        .filter(concept -> concept.get("kind").asString().equals(kind))
        .filter(concept -> names(concept).contains(words.toLowerCase(Locale.ROOT)))
        .limit(10)
        .forEach(
            concept ->
                found
                    .addObject()
                    .put("uri", concept.get("uri").asString())
                    .put("kind", kind)
                    .set("label", concept.get("labels")));
    return found;
  }

  private static String names(JsonNode concept) {
    return (concept.get("labels").toString() + concept.path("synonyms")).toLowerCase(Locale.ROOT);
  }

  private Answer byUri(String uri) {
    JsonNode concept = concepts.get(uri);
    if (concept == null) {
      return Answer.missing();
    }
    ObjectNode body = (ObjectNode) concept.deepCopy();
    body.set("label", concept.get("labels"));
    body.path("requirements")
        .forEach(need -> ((ObjectNode) need).set("label", labels(need.get("skill").asString())));
    return Answer.ok(body);
  }

  private JsonNode labels(String uri) {
    return Objects.requireNonNull(concepts.get(uri)).get("labels");
  }

  private ArrayNode offers(String provider) {
    ArrayNode own = JsonNodeFactory.instance.arrayNode();
    offers
        .valueStream()
        .filter(offer -> offer.path("provider").path("id").asString().equals(provider))
        .map(JsonNode::deepCopy)
        .forEach(
            offer -> {
              ((ObjectNode) offer).putArray("offerings").addObject().put("start", "2027-01-18");
              own.add(offer);
            });
    return own;
  }
}
