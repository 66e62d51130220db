package nl.leerroute.catalogue.browsing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import reactor.core.publisher.Mono;

/** All offers that people may see, ready to be searched. */
public interface Cards {

  /** Equal questions have equal answers as long as no offer changes. */
  Mono<Findings> find(Search search);

  /**
   * What the offers ask at their start that teach most of these skills: each skill, and how many of
   * those offers ask it.
   */
  Mono<Map<ConceptUri, Integer>> askedAtStart(Collection<ConceptUri> taught);

  /**
   * Takes over what is listed now under each id, empty where there is nothing any more; when it
   * returns, that is what is found.
   */
  void take(Map<OfferId, Optional<Card>> changes);
}
