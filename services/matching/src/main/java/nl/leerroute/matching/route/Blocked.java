package nl.leerroute.matching.route;

import java.util.Collection;
import java.util.List;
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

  /** Whether it would close at least one of these lines. */
  public boolean closesOneOf(Collection<Integer> lines) {
    return lines.stream().anyMatch(closes::has);
  }
}
