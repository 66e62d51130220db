package nl.leerroute.matching.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Reason;
import nl.leerroute.schemes.condition.Condition;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.Origin;
import nl.leerroute.schemes.plan.Unused;
import nl.leerroute.schemes.rule.Requirement;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * What would have to be different for a scheme to pay: who asks, what is learned, which other money
 * comes, or the day.
 */
public enum Ground {
  PERSON,
  COURSE,
  OTHER_MONEY,
  PERIOD;

  /**
   * What a "no" hangs on. A condition on the person decides: no other course changes that. Empty
   * while the answer is open.
   */
  public static Optional<Ground> of(SchemeVersion scheme, Answer answer) {
    return switch (answer) {
      case Answer.Refused refused when Unused.givesWay(refused) -> Optional.of(OTHER_MONEY);
      case Answer.NothingToPay nothing when Unused.givesWay(nothing) -> Optional.of(OTHER_MONEY);
      case Answer.Refused refused ->
          Optional.of(isAboutThePerson(scheme, refused.reasons()) ? PERSON : COURSE);
      case Answer.NothingToPay ignored -> Optional.of(COURSE);
      case Answer.Pays ignored -> Optional.of(OTHER_MONEY);
      case Answer.NotOpen ignored -> Optional.of(PERIOD);
      case Answer.Ended ignored -> Optional.of(PERIOD);
      case Answer.NeedsToKnow ignored -> Optional.empty();
      case Answer.NotComputed ignored -> Optional.empty();
    };
  }

  private static boolean isAboutThePerson(SchemeVersion scheme, List<Reason> reasons) {
    Map<String, Requirement> requirements =
        scheme.requirements().stream()
            .collect(Collectors.toMap(Requirement::id, Function.identity(), (one, other) -> one));
    return reasons.stream()
        .flatMap(reason -> Optional.ofNullable(requirements.get(reason.id())).stream())
        .anyMatch(requirement -> !asksOfCourse(requirement.when()));
  }

  /** Where one condition asks of both, another course may be enough. */
  private static boolean asksOfCourse(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> parts.stream().anyMatch(Ground::asksOfCourse);
      case Condition.Any(var parts) -> parts.stream().anyMatch(Ground::asksOfCourse);
      case Condition.Not(var part) -> asksOfCourse(part);
      case Condition.Is(var fact, var ignored) -> isOfCourse(fact);
      case Condition.Compare(var fact, var relation, var ignored) -> isOfCourse(fact);
      case Condition.Between(var fact, var least, var most) -> isOfCourse(fact);
      case Condition.Dated(var fact, var relation, var ignored) -> isOfCourse(fact);
      case Condition.Level(var fact, var relation, var ignored) -> isOfCourse(fact);
      case Condition.OneOf(var fact, var ignored) -> isOfCourse(fact);
      case Condition.Includes(var fact, var ignored) -> isOfCourse(fact);
      case Condition.InSector(var fact, var ignored) -> isOfCourse(fact);
      case Condition.OnDay ignored -> true;
      case Condition.Age ignored -> false;
      case Condition.BelowStatePensionAge ignored -> false;
    };
  }

  private static boolean isOfCourse(Fact fact) {
    return fact.origin() == Origin.OFFER || fact.origin() == Origin.PROVIDER;
  }
}
