package nl.leerroute.schemes.outline;

import java.util.List;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.rule.Activity;

/** How an example is written: somebody, a purchase and a day, and what must come out. */
final class CaseOutline {

  private static final Shape FACT =
      new Shape.Group(
          List.of(
              ConditionOutline.fact(_ -> true),
              Field.needed("value", "Waarde", "Value", new Shape.OfFact(false))));

  private static final Shape AWARD =
      new Shape.Group(
          List.of(
              Field.needed("counter", "Regeling of teller", "Scheme or counter", new Shape.Line())
                  .help(
                      "De code van de regeling, zoals stap. Of de teller die versies delen.",
                      "The code of the scheme, such as stap. Or the counter that versions share."),
              Field.needed("on", "Dag waarop het telt", "Day on which it counts", new Shape.Day()),
              Field.needed("cents", "Bedrag in euro’s", "Amount in euros", new Shape.Money())));

  private static final Shape COST =
      new Shape.Group(
          List.of(
              Field.needed(
                  "kind",
                  "Soort",
                  "Kind",
                  new Shape.One(Choice.of(CostKind.values(), CostKind::wording))),
              Field.needed("cents", "Bedrag in euro’s", "Amount in euros", new Shape.Money())));

  static final Shape CASES =
      new Shape.Rows(
          new Shape.Group(
              List.of(
                  Field.needed("name", "Naam van het voorbeeld", "Name", new Shape.Line()),
                  Field.needed("asOf", "Dag van aanvragen", "Day of application", new Shape.Day()),
                  Field.maybe("facts", "Gegevens", "Facts", new Shape.Rows(FACT)),
                  Field.maybe(
                          "received", "Al gekregen geld", "Money received", new Shape.Rows(AWARD))
                      .help(
                          "Om te proberen of je regeling rekening houdt met eerder of ander geld.",
                          "To try whether your scheme takes earlier or other money into account."),
                  Field.needed(
                      "activity",
                      "Wat gaat iemand doen?",
                      "What will somebody do?",
                      new Shape.One(Choice.of(Activity.values(), Activity::wording))),
                  Field.maybe("costs", "Kosten", "Costs", new Shape.Rows(COST)),
                  Field.needed("vatIncluded", "Met btw?", "With VAT?", new Shape.YesNo()),
                  Field.maybe("start", "Eerste dag", "First day", new Shape.Day()),
                  Field.maybe("end", "Laatste dag", "Last day", new Shape.Day()),
                  Field.maybe(
                      "enrolUntil",
                      "Inschrijven kan tot en met",
                      "Last day to enrol",
                      new Shape.Day()),
                  Field.needed(
                      "expect",
                      "Wat moet eruit komen?",
                      "What must come out?",
                      new Shape.One(
                          List.of(
                              Choice.of("YES", "ja", "yes"),
                              Choice.of("NO", "nee", "no"),
                              Choice.of("UNKNOWN", "eerst meer weten", "know more first")))),
                  Field.maybe(
                      "cents",
                      "Bedrag, bij ja (euro)",
                      "Amount, if yes (euros)",
                      new Shape.Money()))));

  private CaseOutline() {}
}
