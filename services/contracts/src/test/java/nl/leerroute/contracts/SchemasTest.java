package nl.leerroute.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Record and schema have the same fields, of the same kinds, with the same words. */
class SchemasTest {

  static final List<Topic<?>> TOPICS = Topics.ALL;

  @ParameterizedTest
  @FieldSource("TOPICS")
  void isNamedAsTheEnvelopeNamesIt(Topic<?> topic) {
    JsonNode schema = schema(topic);
    assertThat(schema.get("$id").asString()).isEqualTo(topic.schemaName());
    assertThat(schema.get("title").asString()).isEqualTo(topic.type());
  }

  @ParameterizedTest
  @FieldSource("TOPICS")
  void describesTheRecordFieldByField(Topic<?> topic) {
    JsonNode schema = schema(topic);
    compare(topic.payload(), schema, schema, topic.payload().getSimpleName());
  }

  private static void compare(Type type, JsonNode described, JsonNode root, String where) {
    JsonNode node =
        described.has("$ref") ? root.at(described.get("$ref").asString().substring(1)) : described;
    switch (type) {
      case Class<?> record when record.isRecord() -> compareRecord(record, node, root, where);
      case Class<?> words when words.isEnum() -> compareWords(words, node, where);
      case ParameterizedType list when isList(list) -> {
        assertThat(node.get("type").asString()).as(where).isEqualTo("array");
        compare(list.getActualTypeArguments()[0], node.get("items"), root, where + "[]");
      }
      case ParameterizedType map when map.getRawType() == Map.class -> {
        assertThat(node.get("type").asString()).as(where).isEqualTo("object");
        compare(
            map.getActualTypeArguments()[1], node.get("additionalProperties"), root, where + "{}");
      }
      default -> assertThat(node.get("type").asString()).as(where).isEqualTo(kind(type));
    }
  }

  private static void compareRecord(Class<?> record, JsonNode node, JsonNode root, String where) {
    RecordComponent[] components = record.getRecordComponents();
    assertThat(node.get("additionalProperties").asBoolean()).as(where).isFalse();
    assertThat(node.get("properties").propertyNames())
        .as(where)
        .containsExactlyElementsOf(
            Arrays.stream(components).map(RecordComponent::getName).toList());
    for (RecordComponent component : components) {
      compare(
          component.getGenericType(),
          node.get("properties").get(component.getName()),
          root,
          where + "." + component.getName());
    }
  }

  private static void compareWords(Class<?> words, JsonNode node, String where) {
    assertThat(node.get("enum").valueStream().map(JsonNode::asString))
        .as(where)
        .containsExactlyElementsOf(
            Arrays.stream(words.getEnumConstants()).map(String::valueOf).toList());
  }

  private static boolean isList(ParameterizedType type) {
    return type.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw);
  }

  private static String kind(Type type) {
    return switch (type.getTypeName()) {
      case "java.lang.String", "java.time.Instant", "java.time.LocalDate" -> "string";
      case "int", "long", "java.lang.Integer", "java.lang.Long" -> "integer";
      case "double" -> "number";
      case "boolean", "java.lang.Boolean" -> "boolean";
      case "tools.jackson.databind.JsonNode" -> "object";
      default -> throw new AssertionError("say how " + type + " is described");
    };
  }

  private static JsonNode schema(Topic<?> topic) {
    return JsonMapper.shared().readTree(Resources.schema(topic));
  }
}
