package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.gateway.enrolments.Enrolment;

/** The places that somebody asked for, beside the steps of a route. */
record OwnSeats(List<Enrolment> all) {

  static final OwnSeats UNKNOWN = new OwnSeats(List.of());

  /** The request that is still open for this offer; on another day it is a place all the same. */
  public Optional<Enrolment> of(Step step) {
    return all.stream()
        .filter(Enrolment::isOpen)
        .filter(seat -> seat.offerId().equals(step.offerId()))
        .findFirst();
  }

  public boolean any() {
    return !all.isEmpty();
  }
}
