package nl.leerroute.gateway.enrolments;

import java.time.Instant;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;

/**
 * One request for a place.
 *
 * @param asked the start that was asked for
 * @param start the start it is about now
 * @param answerBefore absent: nobody has to answer
 * @param shortOfTime the answer may come on the last day to enrol
 * @param reminded its provider was told that somebody waits
 * @param reason name of the reason why it was refused
 * @param employer who asked for somebody; absent: the person
 * @param proof reference of the proof of enrolment
 * @param name absent: erased, because it is not needed any more
 */
public record Enrolment(
    String id,
    String offerId,
    Bilingual title,
    String provider,
    long priceCents,
    Begin asked,
    Instant askedAt,
    Begin start,
    State state,
    Instant since,
    Optional<Instant> answerBefore,
    boolean shortOfTime,
    boolean reminded,
    Optional<String> reason,
    Optional<String> employer,
    Optional<String> proof,
    Optional<String> name,
    Optional<String> reachedAt) {

  /** How far it has come. */
  public enum State {
    ASKED,
    OTHER_DATE_OFFERED,
    CONFIRMED,
    REFUSED,
    DECLINED,
    WITHDRAWN,
    RELEASED
  }

  /** Whether the person can still take it back. */
  public boolean isOpen() {
    return switch (state) {
      case ASKED, OTHER_DATE_OFFERED, CONFIRMED -> true;
      case REFUSED, DECLINED, WITHDRAWN, RELEASED -> false;
    };
  }
}
