package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.Line;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.Certainty;
import nl.leerroute.schemes.rule.HumanCheck;
import nl.leerroute.schemes.rule.SchemeRef;

/** What a scheme says to one person about one activity on one day. */
public sealed interface Answer {

  SchemeRef scheme();

  /**
   * The scheme pays, as far as a machine can tell.
   *
   * @param cents before shared caps and other money
   * @param derivation the amount line by line; the last line is {@code cents}
   * @param caps those that bind this application
   * @param checks what people still judge
   * @param assumptions what was taken to be so because nobody asked
   */
  record Pays(
      SchemeRef scheme,
      long cents,
      List<Line> derivation,
      Dates dates,
      List<Cap> caps,
      Certainty certainty,
      List<HumanCheck> checks,
      List<Wording> assumptions)
      implements Answer {}

  /** Not for this person, this activity or these days. */
  record Refused(SchemeRef scheme, List<Reason> reasons) implements Answer {

    /** Reason of a scheme that does not pay this kind of course. */
    public static final String ACTIVITY = "activity";

    static final String MINIMUM_COST = "minimum-cost";

    /** Whether the conditions are met, and only the course is too cheap. */
    public boolean isTooCheap() {
      return reasons.stream().anyMatch(reason -> reason.id().equals(MINIMUM_COST));
    }
  }

  /**
   * More must be known.
   *
   * @param missing the answer worth most first
   * @param upToCents the most that the scheme could pay here
   */
  record NeedsToKnow(SchemeRef scheme, List<Missing> missing, long upToCents) implements Answer {}

  /** The conditions are met, but there is no cost that it pays. */
  record NothingToPay(SchemeRef scheme, Reason reason) implements Answer {

    static final String NO_COSTS = "no-costs";

    /** Nobody charges anything that it could pay: this says nothing about the person. */
    public boolean isFree() {
      return reason.id().equals(NO_COSTS);
    }
  }

  /**
   * No applications are taken.
   *
   * @param opens next first day; absent: not announced
   */
  record NotOpen(SchemeRef scheme, Optional<LocalDate> opens, Reason reason) implements Answer {}

  /**
   * @param on last day on which the version held
   * @param successor what came after it
   */
  record Ended(SchemeRef scheme, LocalDate on, Optional<SchemeRef> successor) implements Answer {}

  /** It may pay, but that cannot be worked out here; never a yes. */
  record NotComputed(SchemeRef scheme, List<Reason> reasons) implements Answer {

    static final String AMOUNT = "amount";
    static final String NO_LIMIT = "no-limit";

    /** Whether no condition is in the way, and only nobody can say how much it is. */
    public boolean isAmountUnknown() {
      return reasons.stream()
          .anyMatch(reason -> reason.id().equals(AMOUNT) || reason.id().equals(NO_LIMIT));
    }
  }
}
