package nl.leerroute.matching.route;

import java.util.Optional;
import nl.leerroute.matching.offer.DayPart;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.profile.Benefit;
import nl.leerroute.matching.profile.LearningTime;
import nl.leerroute.matching.profile.Situation;

/** Somebody who must agree before a person can learn. */
public enum Authority {
  /** Whoever pays a benefit; too late after eight weeks: Awb, article 4:13. */
  BENEFIT(8),
  /**
   * The employer of who learns in working time. Other working hours are asked for two months ahead,
   * and the employer answers a month ahead: Wet flexibel werken, article 2. That law does not speak
   * of lessons; that leave for them takes as long is our choice.
   */
  EMPLOYER(9);

  private final int weeks;

  Authority(int weeks) {
    this.weeks = weeks;
  }

  /** How long before the start one asks. */
  public int weeks() {
    return weeks;
  }

  /** Whether the person has to ask, or has asked. */
  boolean concerns(Situation person) {
    return switch (this) {
      case BENEFIT -> person.benefit().filter(told -> told != Benefit.NONE).isPresent();
      case EMPLOYER ->
          waitsFor(person)
              || person
                  .learningTimeOfEmployee()
                  .filter(LearningTime.EMPLOYER_ASKED::equals)
                  .isPresent();
    };
  }

  /** Whether the person has yet to ask. */
  boolean waitsFor(Situation person) {
    return switch (this) {
      case BENEFIT -> person.benefit().filter(Benefit.RECEIVED::equals).isPresent();
      case EMPLOYER ->
          person.learningTimeOfEmployee().filter(LearningTime.WITH_EMPLOYER::equals).isPresent();
    };
  }

  /** Talks and proof of what is known need nobody's leave. */
  boolean decidesOn(Offer offer, Optional<Offering> run) {
    return offer.kind().teaches() && (this == BENEFIT || fallsInWorkingTime(offer, run));
  }

  /** Lessons of which nobody said when may be by day; what has no lessons is begun at home. */
  private static boolean fallsInWorkingTime(Offer offer, Optional<Offering> run) {
    return run.map(Offering::dayParts)
        .filter(parts -> !parts.isEmpty())
        .map(parts -> parts.contains(DayPart.DAY))
        .orElseGet(() -> offer.isInClass() || offer.isAtWork());
  }
}
