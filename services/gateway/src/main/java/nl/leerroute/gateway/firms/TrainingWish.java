package nl.leerroute.gateway.firms;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;

/**
 * What a person asks an employer to help with, and what came of it.
 *
 * @param mandatory law or agreement asks it: then nothing may be asked back
 * @param accepted what the person said to the reply; empty: nothing yet
 */
public record TrainingWish(
    String id,
    String offerId,
    Bilingual title,
    Optional<LocalDate> start,
    long priceCents,
    boolean mandatory,
    Optional<Reply> reply,
    Optional<Boolean> accepted) {

  /**
   * @param kind PAYS, PAYS_PART, TIME_ONLY or NO
   * @param cents that the employer pays
   * @param repayMonths so long the person must stay or pay back a part; 0: nothing is asked back
   * @param hoursPerWeek working hours for learning
   */
  public record Reply(String kind, long cents, int repayMonths, int hoursPerWeek, String words) {}
}
