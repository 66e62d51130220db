package nl.leerroute.matching.route;

import java.util.List;

/**
 * Which offers may be in a route, and which would help but are out of reach.
 *
 * @param candidates by offer id
 * @param needs what they need, by number
 * @param elsewhere numbers of the needs that others may meet too, who close nothing themselves
 * @param blocked by offer id within each kind of barrier
 */
record Selection(
    List<Candidate> candidates, List<Need> needs, Bits elsewhere, List<Blocked> blocked) {

  static final Selection NOTHING = new Selection(List.of(), List.of(), Bits.NONE, List.of());
}
