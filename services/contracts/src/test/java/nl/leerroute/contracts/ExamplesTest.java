package nl.leerroute.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The payload of each topic as it was approved: a change of a record shows here before a reader
 * meets it.
 */
class ExamplesTest {

  static final List<Topic<?>> TOPICS = Topics.ALL;

  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** One field of the example taken away or added, somewhere in it. */
  record Mutation(String description, JsonNode payload) {}

  @ParameterizedTest
  @FieldSource("TOPICS")
  void isWrittenAsApproved(Topic<?> topic) throws IOException {
    String written =
        PRETTY.writeValueAsString(PRETTY.readTree(Payloads.write(example(topic)))) + "\n";
    if (Boolean.getBoolean("approve")) {
      Files.writeString(Path.of("src/test/resources/examples", topic.schema()), written);
    }
    assertThat(written).isEqualTo(approved(topic));
  }

  @ParameterizedTest
  @FieldSource("TOPICS")
  void isReadAsItWasWritten(Topic<?> topic) {
    assertThat((Object) Payloads.read(bytes(approved(topic)), topic.payload()))
        .isEqualTo(example(topic));
  }

  @ParameterizedTest
  @FieldSource("TOPICS")
  void fitsItsSchema(Topic<?> topic) {
    assertThat(schema(topic).validate(approved(topic), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("TOPICS")
  void aFieldThatNobodyKnowsIsNotPublishedButIsReadOver(Topic<?> topic) {
    assertThat(mutations(topic, ExamplesTest::withStranger))
        .isNotEmpty()
        .allSatisfy(
            mutation -> {
              assertThat(fits(topic, mutation)).as(mutation.description()).isFalse();
              assertThat((Object) Payloads.read(bytes(mutation), topic.payload()))
                  .isEqualTo(example(topic));
            });
  }

  @ParameterizedTest
  @FieldSource("TOPICS")
  void recordAndSchemaAgreeOnEveryFieldThatMayBeMissing(Topic<?> topic) {
    assertThat(mutations(topic, ExamplesTest::withoutOneField))
        .isNotEmpty()
        .allSatisfy(
            mutation ->
                assertThat(isRead(topic, mutation))
                    .as(mutation.description())
                    .isEqualTo(fits(topic, mutation)));
  }

  @ParameterizedTest
  @FieldSource("TOPICS")
  void nothingIsReadOutOfAnotherKindOfJson(Topic<?> topic) {
    assertThatThrownBy(() -> Payloads.read(bytes("{\"flowId\": 7, broken"), topic.payload()))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> Payloads.read(bytes("{}"), topic.payload()))
        .isInstanceOf(JacksonException.class);
  }

  /** What is inside a rule belongs to the rule, which has a schema of its own; others are maps. */
  private static boolean isOpen(String path) {
    return path.startsWith("/rule") || path.matches("/(labels|synonyms|descriptions|skillLevels)");
  }

  private static List<Mutation> mutations(Topic<?> topic, Mutator mutator) {
    List<Mutation> mutations = new ArrayList<>();
    JsonNode root = PRETTY.readTree(approved(topic));
    objects("", root).stream()
        .filter(path -> !isOpen(path))
        .forEach(path -> mutations.addAll(mutator.mutate(root, path)));
    return mutations;
  }

  private static List<String> objects(String path, JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.isObject()) {
      found.add(path);
    }
    if (node instanceof ObjectNode object) {
      object.forEachEntry((name, child) -> found.addAll(objects(path + "/" + name, child)));
    }
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      found.addAll(objects(path + "/" + index, node.get(index)));
    }
    return found;
  }

  private static List<Mutation> withStranger(JsonNode root, String path) {
    JsonNode copy = root.deepCopy();
    ((ObjectNode) copy.at(path)).put("stranger", "x");
    return List.of(new Mutation(path + " with a stranger", copy));
  }

  private static List<Mutation> withoutOneField(JsonNode root, String path) {
    return root.at(path).propertyNames().stream()
        .map(
            name -> {
              JsonNode copy = root.deepCopy();
              ((ObjectNode) copy.at(path)).remove(name);
              return new Mutation(path + " without " + name, copy);
            })
        .toList();
  }

  private static boolean fits(Topic<?> topic, Mutation mutation) {
    return schema(topic).validate(mutation.payload().toString(), InputFormat.JSON).isEmpty();
  }

  private static boolean isRead(Topic<?> topic, Mutation mutation) {
    try {
      Objects.requireNonNull(Payloads.read(bytes(mutation), topic.payload()));
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  private static Schema schema(Topic<?> topic) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Resources.schema(topic), InputFormat.JSON);
  }

  private static Object example(Topic<?> topic) {
    return Objects.requireNonNull(Examples.ALL.get(topic), topic.name());
  }

  private static String approved(Topic<?> topic) {
    return Resources.read("/examples/" + topic.schema());
  }

  private static byte[] bytes(Mutation mutation) {
    return bytes(mutation.payload().toString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private interface Mutator {
    List<Mutation> mutate(JsonNode root, String path);
  }
}
