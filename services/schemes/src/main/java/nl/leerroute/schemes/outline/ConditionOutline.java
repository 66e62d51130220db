package nl.leerroute.schemes.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.condition.Relation;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.outline.Shape.Kind;

/** How a condition is written: tests of facts, and groups of conditions. */
final class ConditionOutline {

  private static final Field RELATION =
      Field.needed(
          "relation", "Hoe", "How", new Shape.One(Choice.of(Relation.values(), Labels::of)));

  private static final Field VALUE =
      Field.needed("value", "Waarde", "Value", new Shape.OfFact(false));

  private static final Shape MOMENT = new Shape.One(Choice.of(Moment.values(), Labels::of));

  private static final Shape REFERENCE_DATE = referenceDate();

  static final Shape CONDITION =
      new Shape.Kinds(
          List.of(
              Kind.of("all", "alle van deze", "all of these", several()),
              Kind.of("any", "minstens één van deze", "at least one of these", several()),
              Kind.of(
                  "not",
                  "juist niet dit",
                  "not this",
                  Field.again("of", "Voorwaarde", "Condition", () -> ConditionOutline.CONDITION)),
              Kind.of(
                  "is",
                  "een vraag met ja of nee",
                  "a question with yes or no",
                  fact(FactType.YesNo.class::isInstance),
                  Field.needed("value", "Antwoord", "Answer", new Shape.YesNo())),
              Kind.of(
                  "compare",
                  "een aantal of bedrag vergelijken",
                  "compare a number or amount",
                  fact(ConditionOutline::isNumber),
                  RELATION,
                  VALUE),
              Kind.of(
                  "between",
                  "een aantal of bedrag tussen twee grenzen",
                  "a number or amount between two bounds",
                  fact(ConditionOutline::isNumber),
                  Field.needed("least", "Van", "From", new Shape.OfFact(false)),
                  Field.needed("most", "Tot en met", "Up to", new Shape.OfFact(false))),
              Kind.of(
                  "dated",
                  "een dag vergelijken",
                  "compare a day",
                  fact(FactType.Day.class::isInstance),
                  RELATION,
                  Field.needed("value", "Dag", "Day", new Shape.Day())),
              Kind.of(
                  "level",
                  "een niveau vergelijken",
                  "compare a level",
                  fact(type -> type instanceof FactType.Code(var _, boolean ordered) && ordered),
                  RELATION,
                  VALUE),
              Kind.of(
                  "oneOf",
                  "één van deze woorden",
                  "one of these words",
                  fact(FactType.Code.class::isInstance),
                  words("values")),
              Kind.of(
                  "includes",
                  "minstens één van deze woorden",
                  "at least one of these words",
                  fact(FactType.Codes.class::isInstance),
                  words("values")),
              Kind.of(
                  "inSector",
                  "een sector (SBI)",
                  "a sector (SBI)",
                  fact(FactType.Sector.class::isInstance),
                  words("areas")),
              Kind.of(
                  "onDay",
                  "een dag van de aanvraag vergelijken",
                  "compare a day of the application",
                  Field.needed("moment", "Welke dag", "Which day", MOMENT),
                  RELATION,
                  Field.needed("value", "Dag", "Day", new Shape.Day())),
              Kind.of(
                  "age",
                  "leeftijd",
                  "age",
                  Field.maybe("least", "Minstens (jaar)", "At least (years)", years()),
                  Field.maybe("most", "Hoogstens (jaar)", "At most (years)", years()),
                  Field.needed("on", "Op welke dag", "On which day", REFERENCE_DATE)),
              Kind.of(
                  "belowStatePensionAge",
                  "onder de AOW-leeftijd",
                  "below state pension age",
                  Field.needed("on", "Op welke dag", "On which day", REFERENCE_DATE))));

  private ConditionOutline() {}

  static Field fact(Predicate<FactType> suits) {
    return Field.needed("fact", "Gegeven", "Fact", new Shape.One(Choice.facts(suits)));
  }

  static Field needed(String name, String nl, String en) {
    return Field.again(name, nl, en, () -> CONDITION);
  }

  private static Field several() {
    return Field.again(
        "of", "Voorwaarden", "Conditions", () -> new Shape.Rows(ConditionOutline.CONDITION));
  }

  private static Field words(String name) {
    return Field.needed(name, "Woorden", "Words", new Shape.OfFact(true))
        .help("Eén per regel, of kies.", "One a line, or choose.");
  }

  private static Shape years() {
    return new Shape.Whole(0, 150);
  }

  private static boolean isNumber(FactType type) {
    return type instanceof FactType.Count || type instanceof FactType.Money;
  }

  private static Shape referenceDate() {
    List<Kind> kinds = new ArrayList<>();
    Choice.of(Moment.values(), Labels::of).stream().map(Kind::bare).forEach(kinds::add);
    kinds.add(
        Kind.of(
            "fixed",
            "een vaste dag",
            "a fixed day",
            Field.needed("day", "Dag", "Day", new Shape.Day())));
    kinds.add(
        Kind.of(
            "yearly",
            "elk jaar op dezelfde dag",
            "the same day every year",
            Field.needed(
                "day",
                "Dag (maand-dag, zoals 10-01)",
                "Day (month-day, like 10-01)",
                new Shape.DayOfYear())));
    kinds.add(
        Kind.of(
            "told",
            "een dag die iemand vertelt",
            "a day that somebody tells",
            fact(FactType.Day.class::isInstance)));
    return new Shape.Kinds(kinds);
  }
}
