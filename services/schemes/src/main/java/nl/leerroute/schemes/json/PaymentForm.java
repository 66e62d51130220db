package nl.leerroute.schemes.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.CostKind;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.amount.Percent;
import nl.leerroute.schemes.amount.Rounding;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.CapRule;
import nl.leerroute.schemes.rule.Headcount;
import nl.leerroute.schemes.rule.Payment;

/** Reads what a scheme pays. */
final class PaymentForm {

  private PaymentForm() {}

  /**
   * @param scheme id of the scheme: the counter of a cap that names no other
   */
  static Payment read(Node node, String scheme) {
    node.only(
        "activities",
        "costs",
        "amount",
        "ownContributionPercent",
        "minimumCents",
        "rounding",
        "caps");
    var activities = node.words("activities", Activity.class);
    List<CapRule> rules = node.list("caps", cap -> capRule(cap, scheme));
    List<Cap> caps = rules.stream().map(CapRule::cap).toList();
    long minimum = node.maybe("minimumCents", Node::cents).orElse(0L);
    for (Cap cap : caps) {
      if (cap.cents().orElse(Long.MAX_VALUE) < minimum) {
        node.note(
            "cap-below-minimum",
            "Het maximum " + cap.id() + " ligt onder het laagste bedrag dat betaald wordt.",
            "The cap " + cap.id() + " lies below the lowest amount that is paid.",
            List.of());
      }
    }
    onlyOneYear(node, caps);
    return new Payment(
        activities.isEmpty() ? new java.util.TreeSet<>(List.of(Activity.COURSE)) : activities,
        costs(node.at("costs")),
        AmountForm.read(node.at("amount")),
        node.maybe("ownContributionPercent", AmountForm::percent).orElse(new Percent(0)),
        minimum,
        node.maybe("rounding", each -> each.word(Rounding.class)).orElse(Rounding.HALF_CENT_UP),
        rules);
  }

  private static EligibleCosts costs(Node node) {
    node.only("kinds", "vat", "minimumCents");
    return new EligibleCosts(
        node.words("kinds", CostKind.class),
        node.maybe("vat", vat -> vat.word(EligibleCosts.Vat.class))
            .orElse(EligibleCosts.Vat.INCLUDED),
        node.maybe("minimumCents", Node::cents).orElse(0L));
  }

  private static CapRule capRule(Node node, String scheme) {
    node.only(
        "id",
        "counter",
        "scope",
        "years",
        "when",
        "money",
        "cents",
        "awards",
        "employees",
        "employeesPercent",
        "countedOn",
        "explanation");
    Optional<Amount> money = node.maybe("money", AmountForm::read);
    Optional<Headcount> employees = employees(node);
    Cap cap = cap(node, scheme, money.isPresent(), employees.isPresent());
    if (employees.isPresent() && !cap.scope().ofEmployer()) {
      node.note(
          "impossible-scope",
          "Een aantal werknemers telt per werkgever.",
          "A number of employees counts per employer.",
          List.of("EMPLOYER_LIFE", "EMPLOYER_YEARS", "EMPLOYER_YEAR"));
    }
    return new CapRule(cap, node.maybe("when", ConditionForm::read), money, employees);
  }

  private static Optional<Headcount> employees(Node node) {
    Optional<Integer> number = node.maybe("employees", each -> (int) each.number(1, 100_000));
    Optional<Percent> share = node.maybe("employeesPercent", AmountForm::percent);
    return number.isEmpty() && share.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Headcount(number.map(OptionalInt::of).orElse(OptionalInt.empty()), share));
  }

  private static Cap cap(Node node, String scheme, boolean moneyIsMade, boolean countsEmployees) {
    OptionalLong cents =
        node.maybe("cents")
            .map(each -> OptionalLong.of(each.number(1, 100_000_000_000L)))
            .orElse(OptionalLong.empty());
    OptionalInt awards =
        node.maybe("awards")
            .map(each -> OptionalInt.of((int) each.number(1, 10_000)))
            .orElse(OptionalInt.empty());
    boolean nothing = awards.isEmpty() && !countsEmployees;
    if (cents.isPresent() == moneyIsMade && (moneyIsMade || nothing)) {
      node.note(
          "missing",
          "Een maximum is een bedrag (cents of money, niet allebei), een aantal (awards, employees of employeesPercent), of een bedrag en een aantal.",
          "A cap is an amount (cents or money, not both), a number (awards, employees or employeesPercent), or an amount and a number.",
          List.of("cents", "money", "awards", "employees", "employeesPercent"));
    }
    Cap.Scope scope = node.at("scope").word(Cap.Scope.class);
    return new Cap(
        node.at("id").text(),
        node.maybe("counter", Node::text).orElse(scheme),
        scope,
        years(node, scope),
        cents,
        awards,
        node.maybe("countedOn", each -> each.word(Moment.class)).orElse(Moment.APPLICATION),
        node.at("explanation").wording());
  }

  private static int years(Node node, Cap.Scope scope) {
    if (scope.overYears()) {
      return (int) node.at("years").number(2, 50);
    }
    node.maybe("years")
        .ifPresent(
            years ->
                years.note(
                    "unknown-field",
                    "Een aantal jaren hoort alleen bij een maximum over jaren.",
                    "A number of years belongs to a cap over years only.",
                    List.of()));
    return 1;
  }

  /** Calendar and study years overlap: money counted in both cannot be divided exactly. */
  private static void onlyOneYear(Node node, List<Cap> caps) {
    long kinds =
        caps.stream()
            .filter(cap -> cap.cents().isPresent())
            .map(Cap::scope)
            .filter(scope -> scope.name().endsWith("_YEAR") && !scope.ofEmployer())
            .distinct()
            .count();
    if (kinds > 1 || caps.stream().map(Cap::counter).distinct().count() > 1) {
      node.note(
          "caps-overlap",
          "De maxima van een regeling tellen in één soort jaar en in één teller.",
          "The caps of a scheme count in one kind of year and with one counter.",
          List.of());
    }
  }
}
