package nl.leerroute.intake.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person asks an employer to help with.
 *
 * @param titleNl of the offer
 * @param titleEn of the offer
 * @param mandatory law or agreement asks it: then nothing may be asked back
 * @param accepted what the person said to the reply; empty: nothing yet
 */
public record TrainingWish(
    String id,
    String offerId,
    String titleNl,
    String titleEn,
    Optional<LocalDate> start,
    long priceCents,
    boolean mandatory,
    Instant at,
    Optional<Reply> reply,
    Optional<Boolean> accepted) {

  /**
   * What an employer answers.
   *
   * @param cents that the employer pays
   * @param repayMonths so long the person must stay or pay back a part; 0: nothing is asked back
   * @param hoursPerWeek working hours for learning
   * @param words the employer's own, to the person only
   */
  public record Reply(
      Kind kind, long cents, int repayMonths, int hoursPerWeek, String words, Instant at) {

    public enum Kind {
      PAYS,
      PAYS_PART,
      TIME_ONLY,
      NO
    }
  }

  /** A new answer must be looked at anew. */
  TrainingWish answered(Reply next) {
    return new TrainingWish(
        id,
        offerId,
        titleNl,
        titleEn,
        start,
        priceCents,
        mandatory,
        at,
        Optional.of(next),
        Optional.empty());
  }

  TrainingWish accepted(boolean yes) {
    return new TrainingWish(
        id, offerId, titleNl, titleEn, start, priceCents, mandatory, at, reply, Optional.of(yes));
  }
}
