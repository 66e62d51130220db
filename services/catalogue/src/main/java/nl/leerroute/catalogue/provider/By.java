package nl.leerroute.catalogue.provider;

import java.time.Instant;
import nl.leerroute.catalogue.provider.Step.Deed;

/** Who changes something, and when. */
public record By(String who, Instant at) {

  Step does(Deed deed, String remark) {
    return new Step(at, who, deed, remark);
  }
}
