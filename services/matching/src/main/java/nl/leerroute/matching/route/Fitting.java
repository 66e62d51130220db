package nl.leerroute.matching.route;

import java.util.List;
import java.util.NavigableSet;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Offers.Described;

/**
 * An offer within the person's limits, before it is known whether its needs can be met.
 *
 * @param number among all offers
 * @param preparing it may be taken for what another offer asks: it is about little else, or is
 *     worth a step of its own
 */
record Fitting(
    int number,
    Described offer,
    Bits gains,
    NavigableSet<Need> needs,
    List<Run> runs,
    boolean preparing) {

  boolean gives(Need need) {
    return switch (need) {
      case Need.Skill(int skill) -> preparing && offer.gives(skill);
      case Need.Diploma(Education level) -> offer.offer().leadsTo(level);
    };
  }

  /** Whether it asks something of which the release knows nothing. */
  boolean asksTheUnknown() {
    return offer.requiresUnknown();
  }

  /** The first day after it for who knows all that it asks from a day on, if that ever comes. */
  int doneAfter(int knownFrom) {
    int start = FirstDays.NEVER;
    if (knownFrom == FirstDays.NEVER) {
      return start;
    }
    for (Run run : runs) {
      if (run.isStillAheadOn(knownFrom)) {
        start = Math.min(start, run.firstStartFrom(knownFrom));
      }
    }
    return start == FirstDays.NEVER ? start : start + offer.offer().days();
  }

  /** The same offer on fewer runs. */
  Fitting on(List<Run> fewer) {
    return new Fitting(number, offer, gains, needs, fewer, preparing);
  }
}
