package nl.leerroute.schemes.json;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.condition.ReferenceDate;
import nl.leerroute.schemes.condition.Relation;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.Values;

/** Reads conditions. */
final class ConditionForm {

  private static final List<String> TYPES =
      List.of(
          "all",
          "any",
          "not",
          "is",
          "compare",
          "between",
          "dated",
          "level",
          "oneOf",
          "includes",
          "inSector",
          "onDay",
          "age",
          "belowStatePensionAge");

  private ConditionForm() {}

  static Condition read(Node node) {
    return switch (node.type(TYPES)) {
      case "all" -> new Condition.All(node.only("type", "of").some("of", ConditionForm::read));
      case "any" -> new Condition.Any(node.only("type", "of").some("of", ConditionForm::read));
      case "not" -> new Condition.Not(read(node.only("type", "of").at("of")));
      case "is" -> is(node.only("type", "fact", "value"));
      case "compare" -> compare(node.only("type", "fact", "relation", "value"));
      case "between" -> between(node.only("type", "fact", "least", "most"));
      case "dated" -> dated(node.only("type", "fact", "relation", "value"));
      case "level" -> level(node.only("type", "fact", "relation", "value"));
      case "oneOf" -> oneOf(node.only("type", "fact", "values"));
      case "includes" -> includes(node.only("type", "fact", "values"));
      case "inSector" -> inSector(node.only("type", "fact", "areas"));
      case "onDay" -> onDay(node.only("type", "moment", "relation", "value"));
      case "age" -> age(node.only("type", "least", "most", "on"));
      case "belowStatePensionAge" ->
          new Condition.BelowStatePensionAge(referenceDate(node.only("type", "on").at("on")));
      default -> new Condition.All(List.of());
    };
  }

  private static Condition is(Node node) {
    return new Condition.Is(
        fact(node, type -> type instanceof FactType.YesNo), node.at("value").yesNo());
  }

  private static Condition compare(Node node) {
    Fact fact = fact(node, ConditionForm::isNumber);
    long value = value(node.at("value"), fact);
    return new Condition.Compare(fact, node.at("relation").word(Relation.class), value);
  }

  private static Condition between(Node node) {
    Fact fact = fact(node, ConditionForm::isNumber);
    long least = value(node.at("least"), fact);
    long most = value(node.at("most"), fact);
    notEmpty(node, least <= most);
    return new Condition.Between(fact, least, most);
  }

  private static Condition dated(Node node) {
    Fact fact = fact(node, type -> type instanceof FactType.Day);
    return new Condition.Dated(
        fact, node.at("relation").word(Relation.class), node.at("value").day());
  }

  private static Condition onDay(Node node) {
    return new Condition.OnDay(
        node.at("moment").word(Moment.class),
        node.at("relation").word(Relation.class),
        node.at("value").day());
  }

  private static Condition level(Node node) {
    Fact fact =
        fact(node, type -> type instanceof FactType.Code(var ignored, boolean ordered) && ordered);
    String level = word(node.at("value"), fact);
    return new Condition.Level(fact, node.at("relation").word(Relation.class), level);
  }

  private static Condition oneOf(Node node) {
    Fact fact = fact(node, type -> type instanceof FactType.Code);
    return new Condition.OneOf(fact, words(node, "values", fact));
  }

  private static Condition includes(Node node) {
    Fact fact = fact(node, type -> type instanceof FactType.Codes);
    return new Condition.Includes(fact, words(node, "values", fact));
  }

  private static Condition inSector(Node node) {
    Fact fact = fact(node, type -> type instanceof FactType.Sector);
    return new Condition.InSector(fact, words(node, "areas", fact));
  }

  private static Condition age(Node node) {
    OptionalInt least = years(node, "least");
    OptionalInt most = years(node, "most");
    notEmpty(node, least.isPresent() || most.isPresent());
    notEmpty(node, least.orElse(0) <= most.orElse(Integer.MAX_VALUE));
    return new Condition.Age(least, most, referenceDate(node.at("on")));
  }

  /** A moment by its name, or another day as an object. */
  private static ReferenceDate referenceDate(Node node) {
    if (node.json() == null || !node.json().isObject()) {
      return ReferenceDate.on(node.word(Moment.class));
    }
    return switch (node.type(List.of("fixed", "yearly", "told"))) {
      case "fixed" -> new ReferenceDate.Fixed(node.only("type", "day").at("day").day());
      case "yearly" -> new ReferenceDate.Yearly(node.only("type", "day").at("day").dayOfYear());
      default ->
          new ReferenceDate.Told(
              fact(node.only("type", "fact"), type -> type instanceof FactType.Day));
    };
  }

  private static OptionalInt years(Node node, String field) {
    return node.maybe(field)
        .map(each -> OptionalInt.of((int) each.number(0, 150)))
        .orElse(OptionalInt.empty());
  }

  private static void notEmpty(Node node, boolean possible) {
    if (!possible) {
      node.note(
          "impossible-range",
          "Deze grenzen sluiten iedereen of niemand uit.",
          "These bounds leave out everybody or nobody.",
          List.of());
    }
  }

  private static boolean isNumber(FactType type) {
    return type instanceof FactType.Count || type instanceof FactType.Money;
  }

  /** The fact of a condition, which must be in the dictionary and of the right type. */
  static Fact fact(Node node, Predicate<FactType> suits) {
    Node at = node.at("fact");
    String name = at.text();
    return FactDictionary.named(name)
        .filter(fact -> suits.test(fact.type()))
        .orElseGet(
            () -> {
              at.notOneOf(
                  FactDictionary.all().stream()
                      .filter(fact -> suits.test(fact.type()))
                      .map(Fact::name)
                      .toList());
              return PersonFacts.STATUS;
            });
  }

  private static long value(Node node, Fact fact) {
    return switch (fact.type()) {
      case FactType.Count(var ignored, long least, long most) -> node.number(least, most);
      case FactType.Money ignored -> node.cents();
      default -> 0;
    };
  }

  private static NavigableSet<String> words(Node node, String field, Fact fact) {
    return Collections.unmodifiableNavigableSet(
        new TreeSet<>(node.some(field, each -> word(each, fact))));
  }

  private static String word(Node node, Fact fact) {
    String word = node.text();
    FactValue value =
        fact.type() instanceof FactType.Codes
            ? new FactValue.Codes(java.util.Set.of(word))
            : new FactValue.Code(word);
    if (Values.refusal(fact, value).isPresent()) {
      node.notOneOf(allowed(fact));
    }
    return word;
  }

  private static List<String> allowed(Fact fact) {
    return switch (fact.type()) {
      case FactType.Code(var words, boolean ignored) -> words;
      case FactType.Codes(var words) -> words;
      case FactType.Sector ignored -> List.of("A-U", "NN", "NN.N");
      default -> List.of();
    };
  }
}
