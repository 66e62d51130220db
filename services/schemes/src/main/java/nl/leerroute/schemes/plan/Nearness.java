package nl.leerroute.schemes.plan;

import java.util.Comparator;
import nl.leerroute.schemes.answer.Answer;

/**
 * How near a scheme that pays nothing is to paying. Of all its answers the nearest one is told:
 * whoever reads why one course is not paid must not conclude that about another one that nearly is.
 */
public final class Nearness {

  /**
   * What would pay but for other money, then an amount that nobody knows, a missing fact, what
   * people judge, a closed window, and what fails on the fewest conditions. Of equal answers the
   * one about the dearest step, and the newest version.
   */
  public static final Comparator<Unused> NEAREST_FIRST =
      Comparator.comparing(Nearness::of)
          .thenComparing(Comparator.comparingLong(Nearness::worth).reversed())
          .thenComparing(Nearness::failedConditions)
          .thenComparing(
              Comparator.<Unused>comparingLong(unused -> unused.step().priceCents()).reversed())
          .thenComparing(unused -> unused.scheme().ref(), Comparator.reverseOrder())
          .thenComparing(unused -> unused.step().id());

  private enum Rank {
    GIVES_WAY,
    AMOUNT_UNKNOWN,
    NEEDS_TO_KNOW,
    LEFT_TO_PEOPLE,
    NOT_OPEN,
    REFUSED,
    REFUSED_FOR_FREE,
    NOTHING_TO_PAY,
    ENDED
  }

  private static Rank of(Unused unused) {
    Answer answer = unused.answer();
    if (Unused.givesWay(answer)) {
      return Rank.GIVES_WAY;
    }
    return switch (answer) {
      case Answer.Pays ignored -> Rank.GIVES_WAY;
      case Answer.NotComputed notComputed ->
          notComputed.isAmountUnknown() ? Rank.AMOUNT_UNKNOWN : Rank.LEFT_TO_PEOPLE;
      case Answer.NeedsToKnow ignored -> Rank.NEEDS_TO_KNOW;
      case Answer.NotOpen ignored -> Rank.NOT_OPEN;
      case Answer.Refused ignored ->
          unused.scheme().lowersPrice() && unused.step().priceCents() == 0
              ? Rank.REFUSED_FOR_FREE
              : Rank.REFUSED;
      case Answer.NothingToPay ignored -> Rank.NOTHING_TO_PAY;
      case Answer.Ended ignored -> Rank.ENDED;
    };
  }

  private static long worth(Unused unused) {
    return unused.answer() instanceof Answer.NeedsToKnow needs ? needs.upToCents() : 0;
  }

  /** Days, a minimum and a cap are looked at only where no condition fails. */
  private static long failedConditions(Unused unused) {
    return unused.answer() instanceof Answer.Refused refused
        ? refused.reasons().stream()
            .filter(
                reason ->
                    reason.id().equals(Answer.Refused.ACTIVITY)
                        || unused.scheme().requirements().stream()
                            .anyMatch(requirement -> requirement.id().equals(reason.id())))
            .count()
        : 0;
  }

  private Nearness() {}
}
