package nl.leerroute.matching.route;

import java.util.List;

/**
 * Which offers may be in a route, and which would help but are out of reach.
 *
 * @param candidates by offer id
 * @param needs how many different needs they have
 * @param blocked by offer id within each kind of barrier
 */
record Selection(List<Candidate> candidates, int needs, List<Blocked> blocked) {}
