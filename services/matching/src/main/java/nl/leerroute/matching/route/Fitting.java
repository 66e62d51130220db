package nl.leerroute.matching.route;

import java.util.List;
import java.util.NavigableSet;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Offers.Described;

/**
 * An offer within the person's limits, before it is known whether its needs can be met.
 *
 * @param preparing it may be taken for what another offer asks: it is about little else, or is
 *     worth a step of its own
 */
record Fitting(
    Described offer, Bits gains, NavigableSet<Need> needs, List<Run> runs, boolean preparing) {

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

  /** The same offer on fewer runs. */
  Fitting on(List<Run> fewer) {
    return new Fitting(offer, gains, needs, fewer, preparing);
  }
}
