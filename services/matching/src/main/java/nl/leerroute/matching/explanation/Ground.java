package nl.leerroute.matching.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerroute.matching.money.LeavingEmployerOut;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Reason;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.Origin;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.plan.Unused;
import nl.leerroute.schemes.rule.Requirement;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * What would have to be different for a scheme to pay: who asks, in which sector one works, what is
 * learned, which other money comes, or the day.
 */
public enum Ground {
  PERSON,
  SECTOR,
  COURSE,
  OTHER_MONEY,
  PERIOD,
  /** Only the employer can ask, and the person wants to leave the employer out. */
  EMPLOYER_LEFT_OUT;

  /** By which a fund tells whose it is. */
  private static final Set<Fact> OF_SECTOR =
      Set.of(WorkFacts.SECTOR, WorkFacts.CAO, WorkFacts.EMPLOYER_SECTOR, WorkFacts.LEVY_PAID);

  /**
   * What a "no" hangs on. A condition on the person decides: no other course changes that. Empty
   * while the answer is open.
   */
  public static Optional<Ground> of(SchemeVersion scheme, Answer answer) {
    return switch (answer) {
      case Answer.Refused refused when Unused.givesWay(refused) -> Optional.of(OTHER_MONEY);
      case Answer.NothingToPay nothing when Unused.givesWay(nothing) -> Optional.of(OTHER_MONEY);
      case Answer.Refused refused -> Optional.of(refused(scheme, refused.reasons()));
      case Answer.NothingToPay ignored -> Optional.of(COURSE);
      case Answer.Pays ignored -> Optional.of(OTHER_MONEY);
      case Answer.NotOpen ignored -> Optional.of(PERIOD);
      case Answer.Ended ignored -> Optional.of(PERIOD);
      case Answer.NeedsToKnow ignored -> Optional.empty();
      case Answer.NotComputed ignored -> Optional.empty();
    };
  }

  private static Ground refused(SchemeVersion scheme, List<Reason> reasons) {
    if (reasons.stream().anyMatch(reason -> reason.id().equals(LeavingEmployerOut.REASON))) {
      return EMPLOYER_LEFT_OUT;
    }
    Map<String, Requirement> requirements =
        scheme.requirements().stream()
            .collect(Collectors.toMap(Requirement::id, Function.identity(), (one, other) -> one));
    List<Condition> notOfCourse =
        reasons.stream()
            .flatMap(reason -> Optional.ofNullable(requirements.get(reason.id())).stream())
            .map(Requirement::when)
            .filter(condition -> !asks(condition, Ground::isOfCourse))
            .toList();
    if (notOfCourse.isEmpty()) {
      return COURSE;
    }
    return notOfCourse.stream().anyMatch(condition -> asks(condition, OF_SECTOR::contains))
        ? SECTOR
        : PERSON;
  }

  /** Where one condition asks of both, another course may be enough. */
  private static boolean asks(Condition condition, Predicate<Fact> sought) {
    return switch (condition) {
      case Condition.All(var parts) -> parts.stream().anyMatch(part -> asks(part, sought));
      case Condition.Any(var parts) -> parts.stream().anyMatch(part -> asks(part, sought));
      case Condition.Not(var part) -> asks(part, sought);
      case Condition.Is(var fact, var ignored) -> sought.test(fact);
      case Condition.Compare(var fact, var relation, var ignored) -> sought.test(fact);
      case Condition.Between(var fact, var least, var most) -> sought.test(fact);
      case Condition.Dated(var fact, var relation, var ignored) -> sought.test(fact);
      case Condition.Level(var fact, var relation, var ignored) -> sought.test(fact);
      case Condition.OneOf(var fact, var ignored) -> sought.test(fact);
      case Condition.Includes(var fact, var ignored) -> sought.test(fact);
      case Condition.InSector(var fact, var ignored) -> sought.test(fact);
      case Condition.OnDay ignored -> true;
      case Condition.Age ignored -> false;
      case Condition.BelowStatePensionAge ignored -> false;
    };
  }

  private static boolean isOfCourse(Fact fact) {
    return fact.origin() == Origin.OFFER || fact.origin() == Origin.PROVIDER;
  }
}
