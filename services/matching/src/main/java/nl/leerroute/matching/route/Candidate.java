package nl.leerroute.matching.route;

import java.util.List;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Price;

/**
 * An offer that fits a person's limits, with what it does for this person.
 *
 * @param number place among the candidates, by offer id
 * @param gains lines of the gap that it closes
 * @param needs what must be known before, as numbers that candidates share
 * @param gives which of those needs it teaches
 * @param misgivings how much of the help that the person likes to have it does not give, and one
 *     more where it may not have been made for the person
 * @param runs every way to take it, at least one
 */
record Candidate(
    int number, Offer offer, Bits gains, Bits needs, Bits gives, int misgivings, List<Run> runs) {

  /** The same on other runs. */
  Candidate on(List<Run> others) {
    return new Candidate(number, offer, gains, needs, gives, misgivings, others);
  }

  int hoursPerWeek() {
    return offer.hoursPerWeek();
  }

  int days() {
    return offer.days();
  }

  /** The most that is ever paid, also by who gets no money for it. */
  long price() {
    Price price = offer.price();
    return Math.max(0, price.feeCents())
        + Math.max(0, price.examCents())
        + Math.max(0, price.materialsCents());
  }

  /** Hours of study away from the place of work. */
  int hoursElsewhere() {
    return offer.isAtWork() ? 0 : offer.studyLoadHours();
  }
}
