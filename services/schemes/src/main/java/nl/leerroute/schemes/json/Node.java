package nl.leerroute.schemes.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import nl.leerroute.schemes.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in a form that is being read strictly.
 *
 * <p>Whatever is wrong is noted with its path, and reading goes on with a stand-in value, so that
 * one reading finds every problem. What was read counts only when nothing was noted.
 */
final class Node {

  private static final Wording STAND_IN = Wording.of("?", "?");

  private final @Nullable JsonNode json;
  private final String path;
  private final List<Problem> problems;

  Node(@Nullable JsonNode json, String path, List<Problem> problems) {
    this.json = json;
    this.path = path;
    this.problems = problems;
  }

  String path() {
    return path;
  }

  void note(String code, String nl, String en, List<String> allowed) {
    problems.add(new Problem(path, code, Wording.of(nl, en), allowed));
  }

  /** Refuses every field but these. */
  Node only(String... fields) {
    if (json == null) {
      return this;
    }
    if (!json.isObject()) {
      wrong("een object", "an object");
      return new Node(null, path, problems);
    }
    List<String> known = Arrays.asList(fields);
    for (String field : json.propertyNames()) {
      if (!known.contains(field)) {
        child(field)
            .note("unknown-field", "Dit veld bestaat niet.", "There is no such field.", known);
      }
    }
    return this;
  }

  /** A field that must be there. */
  Node at(String field) {
    Node child = child(field);
    if (json != null && child.json == null) {
      child.note(
          "missing", "Dit veld moet ingevuld zijn.", "This field must be filled in.", List.of());
    }
    return child;
  }

  /** A field that may be absent or null. */
  Optional<Node> maybe(String field) {
    Node child = child(field);
    return child.json == null ? Optional.empty() : Optional.of(child);
  }

  <T> Optional<T> maybe(String field, Function<Node, T> reader) {
    return maybe(field).map(reader);
  }

  /** The elements of a list that may be absent. */
  <T> List<T> list(String field, Function<Node, T> reader) {
    return maybe(field).map(node -> node.elements(reader)).orElse(List.of());
  }

  /** The elements of a list that must have at least one. */
  <T> List<T> some(String field, Function<Node, T> reader) {
    Node child = at(field);
    List<T> elements = child.elements(reader);
    if (child.json != null && elements.isEmpty()) {
      child.note("empty", "Er moet minstens één zijn.", "There must be at least one.", List.of());
    }
    return elements;
  }

  private <T> List<T> elements(Function<Node, T> reader) {
    if (json == null || !json.isArray()) {
      wrong("een lijst", "a list");
      return List.of();
    }
    List<T> elements = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      elements.add(reader.apply(new Node(json.get(i), path + "[" + i + "]", problems)));
    }
    return elements;
  }

  /** The fields of an object whose names are not fixed. */
  Map<String, Node> fields() {
    if (json == null || !json.isObject()) {
      wrong("een object", "an object");
      return Map.of();
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    json.propertyNames().forEach(field -> fields.put(field, child(field)));
    return fields;
  }

  List<String> texts() {
    return elements(Node::text);
  }

  String text() {
    if (json == null || !json.isString() || json.stringValue().isBlank()) {
      wrong("tekst", "text");
      return "?";
    }
    return json.stringValue();
  }

  Wording wording() {
    only("nl", "en");
    String nl = at("nl").text();
    String en = at("en").text();
    return json == null ? STAND_IN : new Wording(nl, en);
  }

  boolean yesNo() {
    if (json == null || !json.isBoolean()) {
      wrong("true of false", "true or false");
      return false;
    }
    return json.booleanValue();
  }

  long number(long least, long most) {
    if (json == null || !json.isIntegralNumber() || !json.canConvertToLong()) {
      wrong("een geheel getal", "a whole number");
      return least;
    }
    long number = json.longValue();
    if (number < least || number > most) {
      note(
          "out-of-range",
          "Het getal moet liggen van " + least + " tot en met " + most + ".",
          "The number must lie from " + least + " to " + most + ".",
          List.of());
      return least;
    }
    return number;
  }

  /** An amount in cents, up to a thousand million euros. */
  long cents() {
    return number(0, 100_000_000_000L);
  }

  LocalDate day() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException noDay) {
      wrong("een dag als 2026-11-22", "a day like 2026-11-22");
      return LocalDate.EPOCH;
    }
  }

  /** A day of every year, like 10-01. */
  MonthDay dayOfYear() {
    try {
      return MonthDay.parse("--" + text());
    } catch (DateTimeException noDay) {
      wrong("een dag als 10-01", "a day like 10-01");
      return MonthDay.of(1, 1);
    }
  }

  <E extends Enum<E>> E word(Class<E> words) {
    return named(text(), words);
  }

  /** A word that stands here, or is the name of this field. */
  <E extends Enum<E>> E named(String word, Class<E> words) {
    List<E> all = Arrays.asList(words.getEnumConstants());
    return all.stream()
        .filter(each -> each.name().equals(word))
        .findFirst()
        .orElseGet(
            () -> {
              notOneOf(all.stream().map(Enum::name).toList());
              return all.getFirst();
            });
  }

  <E extends Enum<E>> NavigableSet<E> words(String field, Class<E> words) {
    return Collections.unmodifiableNavigableSet(
        new TreeSet<>(some(field, node -> node.word(words))));
  }

  /** The name of a node type; what is not allowed is noted. */
  String type(List<String> allowed) {
    String type = at("type").text();
    if (json != null && !allowed.contains(type)) {
      child("type").notOneOf(allowed);
    }
    return type;
  }

  void notOneOf(List<String> allowed) {
    if (json != null) {
      note(
          "unknown-value",
          "Deze waarde bestaat hier niet.",
          "There is no such value here.",
          allowed);
    }
  }

  @Nullable JsonNode json() {
    return json;
  }

  private void wrong(String nl, String en) {
    if (json != null) {
      note("wrong-type", "Hier hoort " + nl + ".", "Expected " + en + ".", List.of());
    }
  }

  private Node child(String field) {
    JsonNode child = json == null ? null : json.get(field);
    boolean absent = child == null || child.isNull() || child.isMissingNode();
    return new Node(absent ? null : child, path + "." + field, problems);
  }
}
