package nl.leerroute.schemes.outline;

import java.util.List;
import nl.leerroute.schemes.fact.FactType;
import nl.leerroute.schemes.outline.Shape.Kind;

/** How an amount is written: from the costs, a share, so much per unit, tiers. */
final class AmountOutline {

  private static final Shape BAND =
      new Shape.Group(
          List.of(
              Field.maybe(
                  "upToCents",
                  "Tot (leeg: geen einde)",
                  "Up to (empty: no end)",
                  new Shape.Money()),
              Field.needed("percent", "Percentage", "Percentage", new Shape.Share())));

  static final Shape AMOUNT =
      new Shape.Kinds(
          List.of(
              Kind.of("eligibleCost", "de kosten die meetellen", "the costs that count"),
              Kind.of(
                  "fixed",
                  "een vast bedrag",
                  "a fixed amount",
                  Field.needed("cents", "Bedrag in euro’s", "Amount in euros", new Shape.Money())),
              Kind.of(
                  "share",
                  "een percentage",
                  "a percentage",
                  Field.needed("percent", "Percentage", "Percentage", new Shape.Share()),
                  of("of", "Waarvan", "Of what")),
              Kind.of(
                  "atMost",
                  "met een maximum",
                  "with a maximum",
                  of("of", "Bedrag", "Amount"),
                  of("cap", "Niet meer dan", "No more than")),
              Kind.of(
                  "atLeast",
                  "met een minimum",
                  "with a minimum",
                  of("of", "Bedrag", "Amount"),
                  of("floor", "Niet minder dan", "No less than")),
              Kind.of(
                  "sum",
                  "bij elkaar opgeteld",
                  "added up",
                  Field.again(
                      "of", "Bedragen", "Amounts", () -> new Shape.Rows(AmountOutline.AMOUNT))),
              Kind.of(
                  "above",
                  "het deel boven een drempel",
                  "the part above a threshold",
                  of("of", "Bedrag", "Amount"),
                  Field.needed(
                      "thresholdCents",
                      "Drempel in euro’s",
                      "Threshold in euros",
                      new Shape.Money())),
              Kind.of(
                  "perUnit",
                  "een bedrag per dag, uur, persoon …",
                  "an amount per day, hour, person …",
                  Field.needed(
                      "cents",
                      "Bedrag per stuk in euro’s",
                      "Amount each in euros",
                      new Shape.Money()),
                  ConditionOutline.fact(FactType.Count.class::isInstance),
                  Field.maybe(
                      "most",
                      "Hoogstens zoveel",
                      "At most so many",
                      new Shape.Whole(1, 1_000_000))),
              Kind.of(
                  "timesFact",
                  "een aantal keer een bedrag",
                  "a number of times an amount",
                  Field.needed(
                      "times", "Hoeveel keer", "How many times", new Shape.Whole(1, 1_000)),
                  ConditionOutline.fact(FactType.Money.class::isInstance)),
              Kind.of(
                  "proRata",
                  "naar verhouding",
                  "in proportion",
                  of("full", "Het hele bedrag", "The full amount"),
                  ConditionOutline.fact(FactType.Count.class::isInstance),
                  Field.needed(
                      "whole", "Heel vanaf", "In full from", new Shape.Whole(1, 1_000_000))),
              Kind.of(
                  "banded",
                  "percentages per schijf",
                  "percentages per band",
                  of("of", "Waarvan", "Of what"),
                  Field.needed("bands", "Schijven", "Bands", new Shape.Rows(BAND))),
              Kind.of(
                  "tiered",
                  "hangt ervan af",
                  "it depends",
                  Field.again("tiers", "Gevallen", "Cases", AmountOutline::tiers),
                  of("otherwise", "Anders", "Otherwise").optional()),
              Kind.of(
                  "unknown",
                  "niet bekend",
                  "not known",
                  Field.needed("why", "Waarom niet", "Why not", new Shape.Sentence()))));

  private AmountOutline() {}

  static Field of(String name, String nl, String en) {
    return Field.again(name, nl, en, () -> AmountOutline.AMOUNT);
  }

  private static Shape tiers() {
    return new Shape.Rows(
        new Shape.Group(
            List.of(
                Field.needed("label", "Naam", "Name", new Shape.Sentence()),
                ConditionOutline.needed("when", "Wanneer", "When"),
                of("then", "Dan", "Then"))));
  }
}
