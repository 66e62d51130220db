package nl.leerroute.schemes.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * Gathers why schemes pay nothing in a plan. Every scheme is told once, with its most telling
 * answer over all steps and versions: what could still become money first, and of equal answers the
 * one about the dearest step.
 */
final class Telling {

  private record Told(Unused unused, long priceCents) {

    int rank() {
      return switch (unused.answer()) {
        case Answer.Pays ignored -> 0;
        case Answer.NeedsToKnow ignored -> 1;
        case Answer.NotComputed ignored -> 2;
        case Answer.NothingToPay nothing -> nothing.isFree() ? 6 : 3;
        case Answer.NotOpen ignored -> 4;
        case Answer.Refused ignored -> 5;
        case Answer.Ended ignored -> 7;
      };
    }

    long worth() {
      return unused.answer() instanceof Answer.NeedsToKnow needs ? needs.upToCents() : 0;
    }

    int reasons() {
      return unused.answer() instanceof Answer.Refused refused ? refused.reasons().size() : 0;
    }
  }

  private static final Comparator<Told> MOST_TELLING_LAST =
      Comparator.comparingInt(Told::rank)
          .reversed()
          .thenComparingLong(Told::worth)
          .thenComparingLong(Told::priceCents)
          .thenComparing(Comparator.comparingInt(Told::reasons).reversed())
          .thenComparing(told -> told.unused().scheme().ref());

  private final Map<String, Told> byScheme = new TreeMap<>();

  void tell(PricedStep step, SchemeVersion rule, Answer answer) {
    byScheme.merge(
        rule.ref().scheme(),
        new Told(new Unused(rule, step.id(), answer), step.priceCents()),
        (one, two) -> MOST_TELLING_LAST.compare(two, one) > 0 ? two : one);
  }

  /** A scheme that pays somewhere in the plan is not one that pays nothing. */
  void leaveOut(Option paying) {
    byScheme.remove(paying.schemeId());
  }

  List<Unused> all() {
    return byScheme.values().stream().map(Told::unused).toList();
  }
}
