package nl.leerroute.catalogue.offer;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import reactor.core.publisher.Mono;

/** Finds the offers that speak of certain skills. */
public final class OffersAbout {

  private static final int MOST = 500;

  private final Offers offers;

  public OffersAbout(Offers offers) {
    this.offers = offers;
  }

  /**
   * @param first the ids of the first of them
   */
  public record Touched(int count, List<OfferId> first) {

    public static final Touched NONE = new Touched(0, List.of());
  }

  public Mono<Touched> any(Set<ConceptUri> skills) {
    return skills.isEmpty()
        ? Mono.just(Touched.NONE)
        : offers
            .all()
            .filter(offer -> speaksOf(offer).anyMatch(skills::contains))
            .map(Offer::id)
            .sort(Comparator.comparing(OfferId::value))
            .collectList()
            .map(all -> new Touched(all.size(), all.stream().limit(MOST).toList()));
  }

  private static Stream<ConceptUri> speaksOf(Offer offer) {
    return Stream.concat(offer.teaches().stream(), offer.requires().stream());
  }
}
