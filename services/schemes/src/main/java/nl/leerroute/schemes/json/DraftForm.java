package nl.leerroute.schemes.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.schemes.example.Example;
import nl.leerroute.schemes.rule.Owner;
import nl.leerroute.schemes.rule.SchemeVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of a draft: {@code rule}, as far as it is written, and {@code examples} of it. It may be
 * incomplete and wrong in every way but one: it is JSON.
 */
public final class DraftForm {

  private static final String RULE = "rule";
  private static final String EXAMPLES = "examples";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  private DraftForm() {}

  /** What came of reading a draft: the rule when nothing in it is wrong. */
  public record Read(
      Optional<SchemeVersion> rule, List<Optional<Example>> examples, List<Problem> problems) {
    public Read {
      examples = List.copyOf(examples);
      problems = List.copyOf(problems);
    }
  }

  public static Read read(String content) {
    List<Problem> problems = new ArrayList<>();
    Node node = new Node(MAPPER.readTree(content), "$", problems);
    SchemeVersion rule = SchemeForm.scheme(node.at(RULE));
    boolean sound = problems.isEmpty();
    List<Optional<Example>> examples = node.list(EXAMPLES, each -> example(each, problems));
    return new Read(Optional.of(rule).filter(_ -> sound), examples, problems);
  }

  private static Optional<Example> example(Node node, List<Problem> problems) {
    int before = problems.size();
    Example example = CaseForm.read(node);
    return Optional.of(example).filter(_ -> problems.size() == before);
  }

  /** The rule alone, as it is published. */
  public static String rule(String content) {
    return MAPPER.readTree(content).path(RULE).toString();
  }

  /** As plain maps, lists and values. */
  public static Map<String, Object> values(String content) {
    return MAPPER.readValue(content, VALUES);
  }

  public static String write(Map<String, Object> values) {
    return MAPPER.writeValueAsString(values);
  }

  /** A text in the rule, empty while it is not written. */
  public static String text(String content, String... path) {
    JsonNode node = MAPPER.readTree(content).path(RULE);
    for (String name : path) {
      node = node.path(name);
    }
    return node.asString("");
  }

  /** Nothing but whose it is. */
  public static String empty(Owner owner, LocalDate today) {
    ObjectNode content = MAPPER.createObjectNode();
    ObjectNode rule = content.putObject(RULE);
    rule.putObject("owner").put("organisation", owner.organisation()).put("name", owner.name());
    rule.putObject("validity").put("from", today.toString());
    rule.putObject("provenance")
        .put("reviewedOn", today.toString())
        .put("reviewBy", today.plusYears(1).toString())
        .put("confirmed", true)
        .put("example", false);
    content.putArray(EXAMPLES);
    return content.toString();
  }

  /** A version as it is, ready to become the next one from a day on. */
  public static String following(String rule, String version, LocalDate from) {
    ObjectNode content = MAPPER.createObjectNode();
    ObjectNode next = (ObjectNode) MAPPER.readTree(rule);
    next.put("version", version);
    ObjectNode validity = next.withObject("validity");
    if (validity.path("from").asString("").compareTo(from.toString()) < 0) {
      validity.put("from", from.toString());
    }
    next.withObject("provenance").put("reviewedOn", from.toString());
    content.set(RULE, next);
    content.putArray(EXAMPLES);
    return content.toString();
  }

  /** The same draft with the examples of another. */
  public static String withExamplesOf(String content, String other) {
    ObjectNode next = (ObjectNode) MAPPER.readTree(content);
    next.set(EXAMPLES, MAPPER.readTree(other).path(EXAMPLES).deepCopy());
    return next.toString();
  }

  /** A rule, or a draft that was exported; empty when it is neither. */
  public static Optional<String> imported(String json) {
    try {
      if (!(MAPPER.readTree(json) instanceof ObjectNode object)) {
        return Optional.empty();
      }
      ObjectNode content = MAPPER.createObjectNode();
      boolean whole = object.path(RULE).isObject();
      content.set(RULE, whole ? object.path(RULE) : object);
      content.set(
          EXAMPLES,
          whole && object.path(EXAMPLES).isArray()
              ? object.path(EXAMPLES)
              : MAPPER.createArrayNode());
      return Optional.of(content.toString());
    } catch (JacksonException noJson) {
      return Optional.empty();
    }
  }
}
