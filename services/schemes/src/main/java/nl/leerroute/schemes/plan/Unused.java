package nl.leerroute.schemes.plan;

import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * A scheme that pays nothing in a plan, with the answer over all steps that is nearest to paying.
 *
 * @param step the step of that answer
 */
public record Unused(SchemeVersion scheme, PricedStep step, Answer answer) {

  /** Reason of a scheme that other money of the plan excludes. */
  static final String EXCLUDED = "cumulation";

  /** Reason of a scheme to which other money of the plan leaves nothing. */
  static final String COVERED = "covered";

  /** Whether it would pay if other money of the plan did not come. */
  public static boolean givesWay(Answer answer) {
    return switch (answer) {
      case Answer.Refused(var ignored, var reasons) ->
          reasons.stream().anyMatch(reason -> reason.id().equals(EXCLUDED));
      case Answer.NothingToPay(var ignored, var reason) -> reason.id().equals(COVERED);
      case Answer.Pays ignored -> true;
      case Answer.NeedsToKnow ignored -> false;
      case Answer.NotComputed ignored -> false;
      case Answer.NotOpen ignored -> false;
      case Answer.Ended ignored -> false;
    };
  }
}
