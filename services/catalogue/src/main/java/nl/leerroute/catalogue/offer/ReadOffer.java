package nl.leerroute.catalogue.offer;

import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.incoming.Problem;

/** One record after reading: an offer, or what is wrong with it. */
sealed interface ReadOffer {

  record Good(Offer offer) implements ReadOffer {}

  record Bad(Optional<OfferId> id, List<Problem> problems) implements ReadOffer {}

  /** An earlier record has this id; which of them is true only their sender knows. */
  record Again(OfferId id) implements ReadOffer {}
}
