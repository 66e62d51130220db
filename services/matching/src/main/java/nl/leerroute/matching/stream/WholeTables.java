package nl.leerroute.matching.stream;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import nl.leerroute.contracts.ConceptPublished;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.contracts.SchemePublished;
import nl.leerroute.contracts.WindowPublished;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.taxonomy.Concept;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.platform.stream.Received;
import org.jspecify.annotations.Nullable;

/**
 * What the topics say now, gathered by one thread and looked at by others.
 *
 * <p>A taxonomy release is taken in when its marker is there and all its concepts are, whole or not
 * at all; what earlier releases have besides it stays. A concept belongs to one release, the last
 * that published it.
 */
final class WholeTables {

  /** What is kept of a concept: no names and descriptions that only searching needs. */
  private record Known(String release, Concept concept) {}

  private final Map<String, Known> concepts = new HashMap<>();
  private final Map<String, ReleasePublished> releases = new HashMap<>();
  private final Map<String, Offer> offers = new HashMap<>();
  private final ReadingConcepts readingConcepts = new ReadingConcepts();
  private final ReadingOffers readingOffers = new ReadingOffers();
  private final SchemeTables schemes = new SchemeTables();
  private @Nullable ReleasePublished release;
  private @Nullable Taxonomy taxonomy;

  synchronized void concepts(List<Received<ConceptPublished>> facts) {
    facts.forEach(fact -> keep(concepts, fact, concept -> Optional.of(known(concept))));
  }

  private Known known(ConceptPublished published) {
    return new Known(readingConcepts.same(published.release()), readingConcepts.read(published));
  }

  synchronized void releases(List<Received<ReleasePublished>> facts) {
    facts.forEach(fact -> keep(releases, fact, Optional::of));
  }

  synchronized void offers(List<Received<OfferPublished>> facts) {
    facts.forEach(fact -> keep(offers, fact, offer -> Optional.of(readingOffers.read(offer))));
  }

  synchronized void schemes(List<Received<SchemePublished>> facts) {
    facts.forEach(schemes::scheme);
  }

  synchronized void windows(List<Received<WindowPublished>> facts) {
    facts.forEach(schemes::window);
  }

  /** Everything as one immutable moment; empty while there was no whole taxonomy yet. */
  synchronized Optional<World> world() {
    newestWholeRelease().ifPresent(this::swap);
    Taxonomy now = taxonomy;
    return now == null
        ? Optional.empty()
        : Optional.of(new World(now, Offers.of(now, offers.values()), schemes.open()));
  }

  private void swap(ReleasePublished newest) {
    release = newest;
    taxonomy =
        Taxonomy.of(
            String.join(" + ", new TreeSet<>(releases.keySet())),
            concepts.values().stream()
                .filter(concept -> releases.containsKey(concept.release()))
                .map(Known::concept)
                .toList());
  }

  static <T, V> void keep(
      Map<String, V> table, Received<T> fact, Function<T, Optional<V>> reading) {
    fact.payload()
        .flatMap(reading)
        .ifPresentOrElse(value -> table.put(fact.key(), value), () -> table.remove(fact.key()));
  }

  private Optional<ReleasePublished> newestWholeRelease() {
    return releases.values().stream()
        .filter(marker -> isNewer(marker) && isWhole(marker))
        .max(comparing(ReleasePublished::publishedAt));
  }

  private boolean isNewer(ReleasePublished marker) {
    return release == null || marker.publishedAt().isAfter(release.publishedAt());
  }

  private boolean isWhole(ReleasePublished marker) {
    return concepts.values().stream()
            .filter(concept -> concept.release().equals(marker.release()))
            .count()
        >= marker.concepts();
  }
}
