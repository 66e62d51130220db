package nl.leerroute.schemes.outline;

import java.util.List;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.amount.Rounding;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Cap;

/** What is paid and how much, with its limits over several applications. */
final class PaymentOutline {

  private static final Shape COSTS =
      new Shape.Group(
          List.of(
              Field.needed(
                  "kinds",
                  "Kosten die meetellen",
                  "Costs that count",
                  new Shape.Several(Choice.of(CostKind.values(), CostKind::wording))),
              Field.maybe(
                  "vat",
                  "Btw",
                  "VAT",
                  new Shape.One(Choice.of(EligibleCosts.Vat.values(), Labels::of))),
              Field.maybe(
                  "minimumCents",
                  "Kosten zijn minstens (euro)",
                  "Costs are at least (euros)",
                  new Shape.Money())));

  private static final Shape CAP =
      new Shape.Group(
          List.of(
              Field.needed("id", "Korte naam", "Short name", new Shape.Line()),
              Field.needed(
                  "scope",
                  "Waarover",
                  "Over what",
                  new Shape.One(Choice.of(Cap.Scope.values(), Labels::of))),
              Field.maybe(
                  "years", "Over hoeveel jaren", "Over how many years", new Shape.Whole(2, 50)),
              Field.maybe("cents", "Hoogstens (euro)", "At most (euros)", new Shape.Money()),
              AmountOutline.of("money", "Of: een bedrag dat volgt uit", "Or: an amount made of")
                  .optional(),
              Field.maybe(
                  "awards", "Hoogstens zo vaak", "At most so often", new Shape.Whole(1, 10_000)),
              Field.maybe(
                  "employees",
                  "Hoogstens zoveel werknemers van een bedrijf",
                  "At most so many employees of a firm",
                  new Shape.Whole(1, 100_000)),
              Field.maybe(
                      "employeesPercent",
                      "Hoogstens dit deel van het personeel (%)",
                      "At most this part of the staff (%)",
                      new Shape.Share())
                  .help(
                      "Vul je allebei in? Dan telt wat het meeste is.",
                      "Fill in both? Then the higher counts."),
              Field.maybe(
                  "countedOn",
                  "Welke dag bepaalt het jaar",
                  "Which day decides the year",
                  new Shape.One(Choice.of(Moment.values(), Labels::of))),
              Field.maybe("counter", "Teller", "Counter", new Shape.Line())
                  .help(
                      "Leeg: geteld per regeling. Versies van één regeling tellen samen.",
                      "Empty: counted per scheme. Versions of one scheme count together."),
              ConditionOutline.needed("when", "Alleen als", "Only if").optional(),
              Field.needed("explanation", "Uitleg", "Explanation", new Shape.Sentence())));

  static final Shape PAYMENT =
      new Shape.Group(
          List.of(
              Field.needed(
                  "activities",
                  "Waarvoor is er geld?",
                  "What does it pay for?",
                  new Shape.Several(Choice.of(Activity.values(), Activity::wording))),
              Field.needed("costs", "Kosten", "Costs", COSTS),
              AmountOutline.of("amount", "Het bedrag", "The amount"),
              Field.maybe(
                  "ownContributionPercent",
                  "Zelf betaal je minstens (%)",
                  "You pay at least (%)",
                  new Shape.Share()),
              Field.maybe(
                  "minimumCents",
                  "Niet uitbetaald onder (euro)",
                  "Not paid below (euros)",
                  new Shape.Money()),
              Field.maybe(
                  "rounding",
                  "Afronden",
                  "Rounding",
                  new Shape.One(Choice.of(Rounding.values(), Rounding::wording))),
              Field.maybe("caps", "Maxima", "Caps", new Shape.Rows(CAP))));

  private PaymentOutline() {}
}
