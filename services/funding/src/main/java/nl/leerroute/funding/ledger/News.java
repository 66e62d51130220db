package nl.leerroute.funding.ledger;

import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Decision;

/** A decision that the world has to hear of; the same one again has the same version. */
public record News(Application application, int index) {

  public Decision decision() {
    return application.decisions().get(index);
  }

  public long version() {
    return index + 1L;
  }
}
