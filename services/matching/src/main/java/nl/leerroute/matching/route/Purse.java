package nl.leerroute.matching.route;

import java.util.List;
import nl.leerroute.matching.offer.Offer;

/**
 * What the best funding plan leaves to pay.
 *
 * <p>Promised, because the search leaves out what it proves to be dearer: a step more never makes
 * the rest cheaper, and what a step costs within a route is never less than {@link #atLeast}.
 */
public interface Purse {

  /** What is left to pay for these steps under the best plan for this preference. */
  Contribution of(List<Step> steps, Preference preference);

  /** The least that an offer can cost in any route, whatever day it starts. */
  Contribution atLeast(Offer offer, List<Run> runs);
}
