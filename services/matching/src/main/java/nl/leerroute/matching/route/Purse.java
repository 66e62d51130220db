package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.matching.offer.Offer;

/**
 * What the best funding plan leaves to pay, and what is left when only certain money comes.
 *
 * <p>Promised, because the search leaves out what it proves to be dearer: steps together never cost
 * less than the same steps each {@link #alone}, a step more never makes the rest cheaper, and a
 * step alone never costs less than {@link #atLeast}.
 */
public interface Purse {

  /** What is left to pay for these steps. */
  Contribution of(List<Step> steps);

  /** What would be left to pay if this were the only step. */
  default Contribution alone(Step step) {
    return of(List.of(step));
  }

  /** The least that an offer can cost, whatever day it starts. */
  Contribution atLeast(Offer offer, List<Run> runs);

  /** Never more than that, and told without asking any scheme about the offer. */
  default Contribution atLeast(Offer offer) {
    return Contribution.NOTHING;
  }

  /**
   * Later days on which an offer that starts any time gets money that it does not get earlier;
   * ascending.
   *
   * @param earliest the first Monday on which it can start
   */
  default List<LocalDate> worthWaitingFor(Offer offer, LocalDate earliest) {
    return List.of();
  }
}
