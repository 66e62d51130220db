package nl.leerroute.schemes.outline;

import java.util.List;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.outline.Shape.Kind;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.Timing;

/** When things have to happen, and what happens together with other money. */
final class TermsOutline {

  private static final Field EXPLANATION =
      Field.needed("explanation", "Uitleg", "Explanation", new Shape.Sentence());

  private static final Field WITH =
      Field.needed("with", "Welke andere regelingen", "Which other schemes", new Shape.Lines())
          .help(
              "Eén naam per regel; * is elke andere regeling.",
              "One name a line; * is every other scheme.");

  private static final Shape MOMENT = new Shape.One(Choice.of(Moment.values(), Labels::of));

  private static final Shape ANCHOR =
      new Shape.Kinds(
          List.of(
              Kind.of(
                  "relative",
                  "een aantal dagen, weken, maanden of jaren na een andere dag",
                  "so many days, weeks, months or years after another day",
                  Field.needed("moment", "Welke dag", "Which day", MOMENT),
                  Field.needed("count", "Aantal", "Number", new Shape.Whole(-1_000, 1_000))
                      .help("Een getal onder nul is ervoor.", "A number below zero is before."),
                  Field.needed(
                      "unit",
                      "Eenheid",
                      "Unit",
                      new Shape.One(Choice.of(Timing.Unit.values(), Labels::of)))),
              Kind.of(
                  "fixed",
                  "een vaste dag",
                  "a fixed day",
                  Field.needed("day", "Dag", "Day", new Shape.Day())),
              Kind.of(
                  "yearly",
                  "elk jaar op dezelfde dag",
                  "the same day every year",
                  Field.needed(
                      "day",
                      "Dag (maand-dag, zoals 10-01)",
                      "Day (month-day, like 10-01)",
                      new Shape.DayOfYear()))));

  static final Shape TIMING =
      new Shape.Rows(
          new Shape.Group(
              List.of(
                  Field.needed("id", "Korte naam", "Short name", new Shape.Line()),
                  Field.needed("moment", "Wat moet", "What must happen", MOMENT),
                  Field.needed(
                      "bound",
                      "Uiterlijk of op zijn vroegst",
                      "Latest or earliest",
                      new Shape.One(Choice.of(Timing.Bound.values(), Labels::of))),
                  Field.needed("anchor", "Wanneer", "When", ANCHOR),
                  EXPLANATION)));

  static final Shape CUMULATION =
      new Shape.Rows(
          new Shape.Kinds(
              List.of(
                  Kind.of(
                      "excludes",
                      "mag niet samen",
                      "not together",
                      WITH,
                      Field.needed(
                          "over",
                          "Voor",
                          "For",
                          new Shape.One(Choice.of(Cumulation.Over.values(), Labels::of))),
                      EXPLANATION),
                  Kind.of(
                      "countsOtherFirst",
                      "ander geld gaat eerst van de kosten af",
                      "other money comes off the costs first",
                      WITH,
                      EXPLANATION),
                  Kind.of(
                      "onlyRemainder",
                      "alleen wat anderen overlaten",
                      "only what others leave",
                      WITH,
                      EXPLANATION),
                  Kind.of(
                      "requires",
                      "alleen naast een ander",
                      "only beside another",
                      WITH,
                      EXPLANATION),
                  Kind.of(
                      "otherMustBeUsed",
                      "waar een ander betaalt, moet die ook",
                      "where another pays, it must be used too",
                      WITH,
                      EXPLANATION),
                  Kind.of("allowed", "mag samen", "allowed together", WITH, EXPLANATION))));

  private TermsOutline() {}
}
