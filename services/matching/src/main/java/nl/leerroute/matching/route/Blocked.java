package nl.leerroute.matching.route;

import java.util.List;
import nl.leerroute.matching.offer.Offer;

/**
 * An offer that would help but is out of reach.
 *
 * @param barriers all that stand in the way on the run that is least blocked
 */
public record Blocked(Offer offer, List<Barrier> barriers) {}
