package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished.Applicant;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.gateway.applying.Counter;
import nl.leerroute.gateway.applying.Counters;
import nl.leerroute.gateway.applying.OwnApplication;

/** Where the money of a route is asked for, and what was asked for here already. */
record AskedFor(Counters counters, List<OwnApplication> applications) {

  /** The application for this money that something can still come of, or has come of. */
  public Optional<OwnApplication> of(FundingLine line) {
    return applications.stream()
        .filter(one -> one.scheme().equals(line.schemeId()))
        .filter(one -> one.isOpen() || one.isGood())
        .findFirst();
  }

  /** Whether the person can ask for it here now. */
  public boolean here(FundingLine line) {
    return isOwn(line) && counters.open(line.schemeId()).isPresent();
  }

  /** Where the person will be able to ask for it here. */
  public Optional<Counter> later(FundingLine line) {
    return isOwn(line) && !here(line) ? counters.planned(line.schemeId()) : Optional.empty();
  }

  /** Whether the person asks for it somewhere else, as far as is known. */
  public boolean elsewhere(FundingLine line) {
    return isOwn(line) && counters.known() && !counters.has(line.schemeId());
  }

  public boolean any() {
    return !applications.isEmpty();
  }

  private static boolean isOwn(FundingLine line) {
    return line.applicant() == Applicant.WORKER;
  }
}
