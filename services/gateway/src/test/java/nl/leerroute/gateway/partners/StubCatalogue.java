package nl.leerroute.gateway.partners;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The catalogue with the occupations, skills and offers of the demo region, and one skill of ESCO
 * that has an English name only.
 */
public final class StubCatalogue extends StubServer {

  private static final Path DEMO = Path.of("../../infra/local/demo");

  public static final String BEES = "urn:bees";

  public final StubSupply supply = new StubSupply();
  public final StubTaxonomies taxonomies = new StubTaxonomies();

  public static final String UNKNOWN_POSTCODE = "1234";
  public static final String ENDED = "typemachine";
  public static final String HOSTILE = "kwaad";

  /** A course of the routes that are published, told like the first one of the school. */
  private static final String IN_ROUTES = "terp-medicatie";

  private static final String VALIDATION_IN_ROUTES = "kompas-advies";

  private volatile Map<String, String> searched = Map.of();

  private final Map<String, JsonNode> concepts = new LinkedHashMap<>();
  private final StubSeats seats = new StubSeats();
  private final StubGroups groups = new StubGroups();
  private final JsonNode offers =
      JSON.readTree(DEMO.resolve("offers/zorgschool-de-blauwe-terp.json").toFile());

  public StubCatalogue() {
    JSON.readTree(DEMO.resolve("taxonomy/starter.json").toFile())
        .get("concepts")
        .forEach(concept -> concepts.put(concept.get("uri").asString(), concept));
    concepts.put(
        BEES,
        JSON.readTree(
            """
            {"uri": "urn:bees", "kind": "SKILL", "labels": {"en": "tend bees"},
             "group": {"nl": "dieren verzorgen", "en": "caring for animals"}}
            """));
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
    if (StubSupply.answers(request.path())) {
      return supply.answer(request);
    }
    if (StubTaxonomies.answers(request.path())) {
      return taxonomies.answer(request);
    }
    if (StubGroups.answers(request.path())) {
      return groups.answer(request);
    }
    if (StubSeats.answers(request.path())) {
      return seats.answer(request);
    }
    return switch (request.path()) {
      case "/concepts" ->
          Answer.ok(
              find(
                  request.query().getOrDefault("q", ""),
                  request.query().getOrDefault("kind", "OCCUPATION")));
      case "/concepts/by-uri" -> byUri(request.query().getOrDefault("uri", ""));
      case "/concepts/entry-requirements" ->
          Answer.ok(askedAtStart(request.query().getOrDefault("goal", "")));
      case "/skills/suggestions" ->
          Answer.ok(suggestions(request.body().path("text").asString("")));
      case "/offers" -> Answer.ok(offers(request.query().getOrDefault("provider", "")));
      case "/offers/search" -> search(request.query());
      default -> one(request.path().replaceFirst("^/offers/", ""));
    };
  }

  private ArrayNode find(String words, String kind) {
    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    concepts.values().stream()
        .filter(concept -> concept.get("kind").asString().equals(kind))
        .filter(concept -> names(concept).contains(words.toLowerCase(Locale.ROOT)))
        .limit(10)
        .forEach(
            concept -> {
              ObjectNode one = found.addObject();
              one.put("uri", concept.get("uri").asString()).put("kind", kind);
              one.put("language", concept.get("labels").has("nl") ? "nl" : "en");
              one.put("regulated", concept.path("regulated").asBoolean(false));
              one.set("label", label(concept));
              one.set("group", concept.path("group"));
              synonym(concept, words).ifPresent(other -> one.put("synonym", other));
            });
    return found;
  }

  /** The other name by which words find a concept that has them not in its label. */
  private static Optional<String> synonym(JsonNode concept, String words) {
    String sought = words.toLowerCase(Locale.ROOT);
    return concept.get("labels").toString().toLowerCase(Locale.ROOT).contains(sought)
        ? Optional.empty()
        : concept
            .path("synonyms")
            .valueStream()
            .flatMap(JsonNode::valueStream)
            .map(JsonNode::asString)
            .filter(other -> other.toLowerCase(Locale.ROOT).contains(sought))
            .findFirst();
  }

  /** In a language that it has no name in, the English one stands in. */
  private static JsonNode label(JsonNode concept) {
    JsonNode names = concept.get("labels");
    String english = names.path("en").asString();
    return JsonNodeFactory.instance
        .objectNode()
        .put("nl", names.path("nl").asString(english))
        .put("en", english);
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
    body.set("label", label(concept));
    body.putArray("languages").addAll(languages(concept));
    body.path("requirements").forEach(need -> name((ObjectNode) need));
    return Answer.ok(body);
  }

  private void name(ObjectNode need) {
    JsonNode skill = Objects.requireNonNull(concepts.get(need.get("skill").asString()));
    need.set("label", label(skill));
    need.putArray("languages").addAll(languages(skill));
  }

  private static List<JsonNode> languages(JsonNode concept) {
    return concept.get("labels").propertyNames().stream()
        .map(JsonNodeFactory.instance::stringNode)
        .map(JsonNode.class::cast)
        .toList();
  }

  /** Courses for cooks want that one speaks Dutch, and all others want nothing. */
  private ArrayNode askedAtStart(String goal) {
    return goal.equals(uri("kok"))
        ? find("nederlands spreken", "SKILL")
        : JsonNodeFactory.instance.arrayNode();
  }

  /** Somebody who writes of bees tends them. */
  private static ArrayNode suggestions(String text) {
    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    if (text.contains("bijen")) {
      ObjectNode one = found.addObject().put("uri", BEES).put("language", "en");
      one.putObject("label").put("nl", "tend bees").put("en", "tend bees");
      one.putArray("words").add("bijen");
    }
    return found;
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

  /** What was asked last of the search. */
  public Map<String, String> searched() {
    return searched;
  }

  private Answer search(Map<String, String> query) {
    searched = query;
    if (query.getOrDefault("pc4", "9401").equals(UNKNOWN_POSTCODE)) {
      return new Answer(400, Answer.problem("invalid"));
    }
    ObjectNode found = JsonNodeFactory.instance.objectNode();
    ArrayNode hits = found.putArray("offers");
    offers
        .valueStream()
        .filter(offer -> offer.toString().contains(query.getOrDefault("q", "")))
        .forEach(offer -> hits.add(hit(offer)));
    found.put("asOf", "2026-11-22").put("total", hits.size() * 3).put("page", 1);
    found.put("size", Math.max(1, hits.size()));
    ObjectNode counts = found.putObject("counts");
    count(counts.putArray("kind"), "COURSE", 7);
    count(counts.putArray("maxPriceCents"), "25000", 3);
    count(counts.putArray("province"), "NL-DR", 2);
    return Answer.ok(found);
  }

  private static void count(ArrayNode counts, String value, int offers) {
    counts.addObject().put("value", value).put("name", value).put("offers", offers);
  }

  private static ObjectNode hit(JsonNode offer) {
    ObjectNode hit = (ObjectNode) offer.deepCopy();
    hit.put("priceCents", offer.path("price").path("feeCents").asLong());
    hit.putObject("next").put("start", "2099-01-18").put("place", "Assen").putArray("dayParts");
    return hit.put("km", 12);
  }

  private Answer one(String offerId) {
    if (offerId.equals(ENDED)) {
      ObjectNode problem = Answer.problem("ended").put("endedOn", "2026-10-01");
      problem.putObject("offer").put("nl", "Typen op een typemachine").put("en", "Typewriting");
      return new Answer(410, problem);
    }
    return offers
        .valueStream()
        .filter(offer -> offer.path("offerId").asString().equals(offerId))
        .findFirst()
        .map(offer -> Answer.ok(now(offer)))
        .orElseGet(() -> beside(offerId));
  }

  private Answer beside(String offerId) {
    return switch (offerId) {
      case HOSTILE -> Answer.ok(hostile());
      case IN_ROUTES, VALIDATION_IN_ROUTES -> Answer.ok(now(offers.get(0)).put("offerId", offerId));
      default -> Answer.missing();
    };
  }

  private static ObjectNode now(JsonNode offer) {
    ObjectNode now = (ObjectNode) offer.deepCopy();
    now.put("lastChecked", "2026-11-20");
    now.putArray("offerings")
        .addObject()
        .put("id", "run-2099")
        .put("start", "2099-01-18")
        .put("language", "nl")
        .put("placesLeft", 3)
        .putObject("place")
        .put("name", "Assen");
    return now;
  }

  private ObjectNode hostile() {
    ObjectNode hostile = now(offers.get(0));
    hostile.put("offerId", HOSTILE).put("website", "javascript:alert(1)");
    hostile.putObject("title").put("nl", "</script><script>alert(1)</script>").put("en", "&\u2028");
    return hostile;
  }
}
