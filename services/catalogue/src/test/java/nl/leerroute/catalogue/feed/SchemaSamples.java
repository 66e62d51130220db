package nl.leerroute.catalogue.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes values that fit a schema, other ones each time. */
final class SchemaSamples {

  private static final int DEEP = 6;
  private static final int MOST_ELEMENTS = 3;

  private final JsonNode document;
  private final Random random;
  private final TextSamples texts;

  SchemaSamples(JsonNode document, Random random) {
    this.document = document;
    this.random = random;
    this.texts = new TextSamples(random);
  }

  Object of(JsonNode schema) {
    return Optional.ofNullable(value(schema, 0)).orElseThrow();
  }

  /** Below a depth only what is required is made, since objects may hold each other. */
  private @Nullable Object value(JsonNode schema, int depth) {
    JsonNode node = resolved(schema);
    if (node.has("enum")) {
      return plain(oneOf(node.path("enum")));
    }
    if (node.has("x-ooapi-extensible-enum")) {
      return plain(oneOf(node.path("x-ooapi-extensible-enum")));
    }
    if (node.has("oneOf")) {
      return value(oneOf(node.path("oneOf")), depth + 1);
    }
    return switch (type(node)) {
      case "object" -> object(node, depth);
      case "array" -> array(node, depth);
      case "integer" -> number(node);
      case "number" -> number(node) + (random.nextBoolean() ? 0 : 0.5);
      case "boolean" -> random.nextBoolean();
      case "null" -> null;
      default -> texts.of(node);
    };
  }

  private Map<String, @Nullable Object> object(JsonNode node, int depth) {
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    Set<String> required = new LinkedHashSet<>();
    for (JsonNode part : parts(node).toList()) {
      part.path("properties").forEachEntry(properties::putIfAbsent);
      part.path("required").valueStream().map(JsonNode::asString).forEach(required::add);
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    properties.forEach(
        (name, property) -> {
          boolean one = object.isEmpty() && node.path("minProperties").asInt(0) > 0;
          if (one
              || required.contains(name)
              || (depth < DEEP && random.nextInt(3) > 0 && !isDeep(property, depth))) {
            object.put(name, value(property, depth + 1));
          }
        });
    required.forEach(name -> object.putIfAbsent(name, "described nowhere"));
    return object;
  }

  /** What may be expanded is not, as lists of these interfaces never do. */
  private boolean isDeep(JsonNode property, int depth) {
    JsonNode node = resolved(property);
    return depth > 0 && parts(node).anyMatch(part -> part.path("properties").size() > 12);
  }

  private List<@Nullable Object> array(JsonNode node, int depth) {
    int least = node.path("minItems").asInt(0);
    int number = depth > DEEP ? least : Math.max(least, random.nextInt(MOST_ELEMENTS));
    List<@Nullable Object> array = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      array.add(value(node.path("items"), depth + 1));
    }
    return array;
  }

  private int number(JsonNode node) {
    int least = node.path("minimum").asInt(0);
    int most = Math.min(node.path("maximum").asInt(least + 1_000), least + 1_000) - 1;
    return least + random.nextInt(Math.max(1, most - least));
  }

  /** All that an object has to be; of what it may be one of, the first. */
  private Stream<JsonNode> parts(JsonNode node) {
    Stream<JsonNode> others =
        Stream.concat(node.path("allOf").valueStream(), node.path("anyOf").valueStream().limit(1));
    return Stream.concat(Stream.of(node), others.map(this::resolved).flatMap(this::parts));
  }

  private String type(JsonNode node) {
    JsonNode type = node.path("type");
    if (type.isArray() && !node.has("allOf")) {
      return oneOf(type).asString();
    }
    return node.has("allOf") || node.has("properties") ? "object" : type.asString("string");
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref")
        ? resolved(document.at(node.path("$ref").asString().substring(1).replace("%24", "$")))
        : node;
  }

  private JsonNode oneOf(JsonNode list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Object plain(JsonNode word) {
    return word.isNumber() ? word.asInt() : word.asString();
  }
}
