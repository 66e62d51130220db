package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerroute.schemes.amount.Amount;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.amount.Valuing;
import nl.leerroute.schemes.condition.Circumstances;
import nl.leerroute.schemes.condition.Judgement;
import nl.leerroute.schemes.condition.Judging;
import nl.leerroute.schemes.condition.Truth;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.Payment;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * What a scheme can pay somebody at most for one kind of activity as long as no day is chosen, and
 * perhaps no course either: what those decide counts as if it were in favour.
 */
public final class Prospect {

  /** Ages turn on the day that is chosen. */
  private static final Set<Fact> TURNING =
      Set.of(PersonFacts.YEAR_OF_BIRTH, PersonFacts.DATE_OF_BIRTH);

  private final OpenScheme scheme;
  private final Circumstances on;

  private Prospect(OpenScheme scheme, Circumstances on) {
    this.scheme = scheme;
    this.on = on;
  }

  /** Whether a scheme pays anybody anything from a day on, as far as a machine can tell. */
  public static boolean pays(OpenScheme scheme, LocalDate asOf) {
    SchemeVersion rule = scheme.rule();
    boolean isLeftToPeople = rule.requirements().isEmpty() && !rule.checks().isEmpty();
    return !scheme.endedBy(asOf)
        && !rule.validity().doubtfulOn(asOf)
        && !isLeftToPeople
        && !(rule.payment().amount() instanceof Amount.Unknown)
        && new Timetable(scheme, nothingChosen(rule), asOf).find() instanceof Slot.Possible;
  }

  /**
   * Whether a rule refuses somebody whatever is bought, whenever, and at every age: no other answer
   * of it can come but that it has ended.
   *
   * @param person what is known, all of it
   */
  public static boolean isForOthers(SchemeVersion rule, Facts person) {
    Facts lasting = person.without(TURNING);
    return rule.payment().activities().stream()
        .map(activity -> onNoDay(new FactValue.Code(activity.name()), lasting))
        .allMatch(
            on ->
                rule.requirements().stream()
                    .anyMatch(asked -> Judging.judge(asked.when(), on).truth() == Truth.NO));
  }

  private static Circumstances onNoDay(FactValue activity, Facts lasting) {
    return new Circumstances(lasting, activity, Map.of(), StatePensionAges.KNOWN);
  }

  /**
   * Before a course is chosen. Empty: the scheme pays this person nothing for such an activity,
   * whatever is bought and whenever.
   *
   * @param scheme that {@link #pays} at all
   */
  public static Optional<Prospect> of(OpenScheme scheme, Activity activity, Facts person) {
    return scheme.rule().payment().activities().contains(activity)
        ? of(
            scheme,
            new FactValue.Code(activity.name()),
            person,
            fact -> !fact.isOfPeople() || TURNING.contains(fact))
        : Optional.empty();
  }

  /** The same for a course of which all is known but its days. */
  public Optional<Prospect> of(Facts personAndCourse) {
    return of(scheme, on.activity(), personAndCourse, TURNING::contains);
  }

  private static Optional<Prospect> of(
      OpenScheme scheme, FactValue activity, Facts known, Predicate<Fact> comes) {
    Circumstances on = onNoDay(activity, known.without(TURNING));
    return scheme.rule().requirements().stream()
            .allMatch(requirement -> canHold(Judging.judge(requirement.when(), on), comes))
        ? Optional.of(new Prospect(scheme, on))
        : Optional.empty();
  }

  private static Purchase nothingChosen(SchemeVersion rule) {
    return new Purchase(
        rule.payment().activities().first(),
        Costs.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What nobody told, and no day or course will tell, stays open for good. */
  private static boolean canHold(Judgement judgement, Predicate<Fact> comes) {
    return switch (judgement.truth()) {
      case YES -> true;
      case NO -> false;
      case UNKNOWN -> judgement.missing().isEmpty() || judgement.missing().stream().anyMatch(comes);
    };
  }

  public OpenScheme scheme() {
    return scheme;
  }

  /** Never less than what the scheme pays of these costs. */
  public long mostCents(Costs costs) {
    Payment payment = scheme.rule().payment();
    if (!payment.costs().knownIn(costs)) {
      return Long.MAX_VALUE;
    }
    long eligible = payment.costs().of(costs, payment.rounding());
    if (eligible < payment.costs().leastCents()) {
      return 0;
    }
    long most =
        new Valuing(on, OptionalLong.of(eligible), payment.rounding())
            .value(payment.amount())
            .most();
    return payment.costs().wholeIn(costs) ? Math.min(most, eligible) : most;
  }
}
