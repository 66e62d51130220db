package nl.leerroute.matching.mongo;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.planning.RouteSets;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Route sets in the form in which they are published. */
final class StoredRouteSets implements RouteSets {

  private final Aggregates<RouteSetPublished> aggregates;
  private final Function<RouteSet, RouteSetPublished> writing;

  StoredRouteSets(
      Aggregates<RouteSetPublished> aggregates, Function<RouteSet, RouteSetPublished> writing) {
    this.aggregates = aggregates;
    this.writing = writing;
  }

  @Override
  public Mono<Void> replace(List<RouteSet> planned) {
    Map<String, Decider<RouteSetPublished>> deciders = new LinkedHashMap<>();
    for (RouteSet set : planned) {
      deciders.put(set.profileId(), replacing(writing.apply(set)));
    }
    return decide(deciders);
  }

  @Override
  public Mono<Void> erase(Collection<String> profileIds) {
    Map<String, Decider<RouteSetPublished>> deciders = new LinkedHashMap<>();
    for (String id : profileIds) {
      deciders.put(
          id,
          current ->
              current.isPresent()
                  ? new Decision.Removed<>(List.of(Publication.tombstone(Topics.ROUTES, id)))
                  : new Decision.Unchanged<>());
    }
    return decide(deciders);
  }

  @Override
  public Flux<String> due(Instant now) {
    return aggregates
        .all()
        .filter(stored -> !stored.state().validUntil().isAfter(now))
        .map(Versioned::id);
  }

  private Mono<Void> decide(Map<String, Decider<RouteSetPublished>> deciders) {
    return deciders.isEmpty()
        ? Mono.empty()
        : aggregates.decideAll(deciders, UUID.randomUUID().toString()).then();
  }

  private static Decider<RouteSetPublished> replacing(RouteSetPublished next) {
    return current -> {
      Optional<RouteSetPublished> before = current.map(Versioned::state);
      boolean stays = before.filter(set -> newer(set, next) || saysTheSame(set, next)).isPresent();
      return stays
          ? new Decision.Unchanged<>()
          : new Decision.Changed<>(
              next, List.of(Publication.of(Topics.ROUTES, next.profileId(), next)));
    };
  }

  private static boolean newer(RouteSetPublished stored, RouteSetPublished next) {
    return stored.profileVersion() > next.profileVersion();
  }

  /** The moment of planning apart, which is no news to anybody. */
  private static boolean saysTheSame(RouteSetPublished stored, RouteSetPublished next) {
    return new RouteSetPublished(
            stored.profileId(),
            stored.profileVersion(),
            next.plannedAt(),
            stored.asOf(),
            stored.validUntil(),
            stored.gap(),
            stored.routes(),
            stored.schemes(),
            stored.questions(),
            stored.notes())
        .equals(next);
  }
}
