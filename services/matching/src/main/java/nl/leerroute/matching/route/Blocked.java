package nl.leerroute.matching.route;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.matching.offer.Offer;

/**
 * An offer that would help but is out of reach.
 *
 * @param closes lines of the wish that it would close
 * @param barriers all that stand in the way on the run that is least blocked
 */
public record Blocked(Offer offer, Bits closes, List<Barrier> barriers) {

  /** What the lines that it would close weigh together. */
  public int closing(int[] weights) {
    return closes.weightBeyond(Bits.NONE, weights);
  }

  /** For every line that somebody closes the first of those with the fewest barriers. */
  public static Map<Integer, Blocked> leastByLine(Collection<Blocked> all) {
    Map<Integer, Blocked> least = new HashMap<>();
    for (Blocked blocked : all) {
      blocked.closes.forEach(
          line ->
              least.merge(
                  line,
                  blocked,
                  (one, other) -> other.barriers.size() < one.barriers.size() ? other : one));
    }
    return least;
  }
}
