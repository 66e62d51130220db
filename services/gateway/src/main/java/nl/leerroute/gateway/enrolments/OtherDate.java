package nl.leerroute.gateway.enrolments;

import java.util.Optional;

/**
 * A dated run that a provider can offer instead.
 *
 * @param placesLeft absent: not known
 */
public record OtherDate(String offeringId, Begin start, Optional<Integer> placesLeft) {

  public boolean isFull() {
    return placesLeft.filter(left -> left <= 0).isPresent();
  }
}
