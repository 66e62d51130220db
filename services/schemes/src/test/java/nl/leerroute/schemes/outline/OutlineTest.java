package nl.leerroute.schemes.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.json.DraftForm;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutlineTest {

  private static final JsonNode SCHEMA = read("/nl/leerroute/schemes/scheme.v1.schema.json");

  private final Set<String> compared = new TreeSet<>();

  @Test
  void aFormHasExactlyTheFieldsOfThePublishedSchema() {
    List<Field> fields =
        Outline.chapters().stream()
            .filter(chapter -> chapter.under().equals("rule"))
            .flatMap(chapter -> chapter.fields().stream())
            .toList();

    compare("$", new Shape.Group(fields), SCHEMA);

    assertThat(compared).hasSizeGreaterThan(100);
  }

  private void compare(String path, Shape shape, JsonNode schema) {
    JsonNode there = resolved(schema);
    switch (shape) {
      case Shape.Group(var fields) -> fields(path, fields, there, Set.of());
      case Shape.Rows(Shape each) -> compare(path + "[]", each, there.path("items"));
      case Shape.Kinds kinds -> kinds(path, kinds, there);
      case Shape.One(var choices) -> words(path, choices, there);
      case Shape.Several(var choices) -> words(path, choices, there.path("items"));
      case Shape.Sentence() ->
          assertThat(names(there.path("properties"))).as(path).containsExactly("en", "nl");
      case Shape.Lines() -> assertThat(there.path("items").isObject()).as(path).isTrue();
      case Shape.YesNo() -> assertThat(there.path("type").asString()).as(path).isEqualTo("boolean");
      case Shape.Whole _, Shape.Money _ ->
          assertThat(there.path("type").asString()).as(path).isEqualTo("integer");
      case Shape.Share() -> assertThat(there.path("type").asString()).as(path).isEqualTo("number");
      case Shape.Line() -> assertThat(there.path("type").asString()).as(path).isEqualTo("string");
      case Shape.Day() -> assertThat(there.path("format").asString("")).as(path).isEqualTo("date");
      case Shape.DayOfYear() ->
          assertThat(there.path("pattern").asString()).as(path).isEqualTo("^\\d{2}-\\d{2}$");
      case Shape.OfFact _ -> assertThat(there.isObject()).as(path).isTrue();
    }
    compared.add(path);
  }

  private void fields(String path, List<Field> fields, JsonNode schema, Set<String> besides) {
    Set<String> names =
        fields.stream().map(Field::name).collect(Collectors.toCollection(TreeSet::new));
    names.addAll(besides);
    assertThat(names).as(path).isEqualTo(names(schema.path("properties")));
    Set<String> required =
        schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    for (Field field : fields) {
      String at = path + "." + field.name();
      assertThat(field.required()).as(at).isEqualTo(required.contains(field.name()));
      if (path.chars().filter(each -> each == '.').count() < 6) {
        compare(at, field.shape(), schema.path("properties").path(field.name()));
      }
    }
  }

  private void kinds(String path, Shape.Kinds kinds, JsonNode schema) {
    Map<String, JsonNode> there = new TreeMap<>();
    for (JsonNode one : schema.path("oneOf")) {
      JsonNode kind = resolved(one);
      if (kind.has("enum")) {
        kind.path("enum").forEach(word -> there.put(word.asString(), kind));
      } else {
        there.put(kind.at("/properties/type/const").asString(), kind);
      }
    }
    assertThat(kinds.kinds().stream().map(Shape.Kind::type))
        .as(path)
        .containsExactlyInAnyOrderElementsOf(there.keySet());
    for (Shape.Kind kind : kinds.kinds()) {
      if (!kind.bare()) {
        fields(
            path + "<" + kind.type() + ">",
            kind.fields(),
            Objects.requireNonNull(there.get(kind.type())),
            Set.of("type"));
      }
    }
  }

  /** Which facts suit is narrower on a form than in the schema. */
  private static void words(String path, List<Choice> choices, JsonNode schema) {
    List<String> words = choices.stream().map(Choice::word).toList();
    List<String> there =
        resolved(schema).path("enum").valueStream().map(JsonNode::asString).toList();
    if (path.endsWith(".fact")) {
      assertThat(there).as(path).containsAll(words);
    } else {
      assertThat(words).as(path).containsExactlyInAnyOrderElementsOf(there);
    }
  }

  private static JsonNode resolved(JsonNode schema) {
    return schema.has("$ref")
        ? resolved(SCHEMA.at(schema.path("$ref").asString().substring(1)))
        : schema;
  }

  private static Set<String> names(JsonNode properties) {
    return new TreeSet<>(properties.propertyNames());
  }

  @Test
  void everyFactCanBeGivenInAnExample() {
    Shape examples = Outline.chapter("voorbeelden").orElseThrow().fields().getFirst().shape();
    Shape fact = inRow(inRow(examples, "facts"), "fact");

    assertThat(((Shape.One) fact).choices().stream().map(Choice::word))
        .containsExactlyElementsOf(FactDictionary.all().stream().map(Fact::name).toList());
  }

  private static Shape inRow(Shape rows, String name) {
    return ((Shape.Group) ((Shape.Rows) rows).of())
        .fields().stream()
            .filter(field -> field.name().equals(name))
            .findFirst()
            .orElseThrow()
            .shape();
  }

  @Test
  void whateverDiffersBetweenTwoRulesIsTold() {
    JsonNode rule = read("/nl/leerroute/schemes/every-node.json");
    List<String> leaves = new ArrayList<>();
    leaves(rule, "", leaves);
    assertThat(changes(rule, rule)).isEmpty();
    assertThat(leaves)
        .hasSizeGreaterThan(200)
        .allSatisfy(leaf -> assertThat(changes(rule, without(rule, leaf))).as(leaf).isNotEmpty());
  }

  @Test
  void aDifferenceIsNamedAsOnTheForm() {
    JsonNode rule = read("/nl/leerroute/schemes/every-node.json");
    String text = rule.toString();
    JsonNode other =
        JsonMapper.shared().readTree(text.replace("\"minimumCents\":500", "\"minimumCents\":7550"));

    assertThat(changes(rule, other))
        .containsExactly("Hoeveel › Betaling › Niet uitbetaald onder (euro): € 5 → € 75,50");
  }

  @Test
  void aRowThatComesInBeforeAnotherIsOneDifference() {
    JsonNode rule = read("/nl/leerroute/schemes/every-node.json");
    String text = rule.toString();
    JsonNode other =
        JsonMapper.shared()
            .readTree(
                text.replace(
                    "\"checkedByPeople\":[",
                    "\"checkedByPeople\":[{\"id\":\"new\",\"explanation\":{\"nl\":\"Nieuw.\",\"en\":\"New.\"}},"));

    assertThat(changes(rule, other))
        .allMatch(change -> change.startsWith("Voor wie › Wat mensen beoordelen › new"))
        .anyMatch(change -> change.endsWith("– → Nieuw."));
  }

  private static List<String> changes(JsonNode before, JsonNode after) {
    return Change.between(content(before), content(after)).stream()
        .map(
            change ->
                change.where().stream().map(Wording::nl).collect(Collectors.joining(" › "))
                    + ": "
                    + change.before().map(Wording::nl).orElse("–")
                    + " → "
                    + change.after().map(Wording::nl).orElse("–"))
        .toList();
  }

  private static Map<String, Object> content(JsonNode rule) {
    return Map.of("rule", DraftForm.values(rule.toString()));
  }

  private static void leaves(JsonNode node, String path, List<String> leaves) {
    if (node.isObject()) {
      node.properties()
          .forEach(each -> leaves(each.getValue(), path + "/" + each.getKey(), leaves));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        leaves(node.get(i), path + "/" + i, leaves);
      }
    } else {
      leaves.add(path);
    }
  }

  private static JsonNode without(JsonNode rule, String leaf) {
    JsonNode copy = rule.deepCopy();
    int cut = leaf.lastIndexOf('/');
    JsonNode parent = copy.at(leaf.substring(0, cut));
    String name = leaf.substring(cut + 1);
    if (parent instanceof tools.jackson.databind.node.ObjectNode object) {
      object.remove(name);
    } else {
      ((tools.jackson.databind.node.ArrayNode) parent).remove(Integer.parseInt(name));
    }
    return copy;
  }

  private static JsonNode read(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(OutlineTest.class.getResourceAsStream(resource))) {
      return JsonMapper.shared().readTree(stream);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
