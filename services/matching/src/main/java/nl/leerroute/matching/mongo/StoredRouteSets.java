package nl.leerroute.matching.mongo;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.planning.RouteSets;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a profile, written together with the route set that it publishes. */
final class StoredRouteSets implements RouteSets {

  private final Aggregates<RememberedRoutes> aggregates;
  private final Function<RouteSet, RouteSetPublished> writing;

  StoredRouteSets(
      Aggregates<RememberedRoutes> aggregates, Function<RouteSet, RouteSetPublished> writing) {
    this.aggregates = aggregates;
    this.writing = writing;
  }

  @Override
  public Mono<Taken> replace(List<RouteSet> planned) {
    Map<String, Decider<RememberedRoutes>> deciders = new LinkedHashMap<>();
    for (RouteSet set : planned) {
      deciders.put(set.profileId(), replacing(writing.apply(set)));
    }
    return decide(deciders).map(StoredRouteSets::taken);
  }

  @Override
  public Mono<Void> erase(Collection<String> profileIds) {
    Map<String, Decider<RememberedRoutes>> deciders = new LinkedHashMap<>();
    for (String id : profileIds) {
      deciders.put(
          id,
          current ->
              current.isPresent()
                  ? new Decision.Removed<>(List.of(Publication.tombstone(Topics.ROUTES, id)))
                  : new Decision.Unchanged<>());
    }
    return decide(deciders).map(StoredRouteSets::taken).then();
  }

  @Override
  public Flux<String> due(Instant now) {
    return aggregates
        .all()
        .filter(stored -> !stored.state().validUntil().isAfter(now))
        .map(Versioned::id);
  }

  private Mono<List<Outcome<RememberedRoutes>>> decide(
      Map<String, Decider<RememberedRoutes>> deciders) {
    return aggregates.decideAll(deciders, UUID.randomUUID().toString());
  }

  private static Decider<RememberedRoutes> replacing(RouteSetPublished set) {
    RememberedRoutes next = RememberedRoutes.of(set);
    return current ->
        current.filter(before -> before.state().makesNeedless(next)).isPresent()
            ? new Decision.Unchanged<>()
            : new Decision.Changed<>(
                next, List.of(Publication.of(Topics.ROUTES, set.profileId(), set)));
  }

  private static Taken taken(List<Outcome<RememberedRoutes>> outcomes) {
    NavigableSet<String> published = new TreeSet<>();
    int unchanged = 0;
    for (Outcome<RememberedRoutes> outcome : outcomes) {
      switch (outcome) {
        case Outcome.Written<RememberedRoutes>(var now) -> published.add(now.id());
        case Outcome.AlreadyDone<RememberedRoutes>(var now) -> published.add(now.id());
        case Outcome.Unchanged<RememberedRoutes> _ -> unchanged++;
        case Outcome.Erased<RememberedRoutes> _ -> {}
        case Outcome.Refused<RememberedRoutes>(var reason) ->
            throw new IllegalStateException("nobody refuses routes: " + reason);
        case Outcome.Conflict<RememberedRoutes>(var now) ->
            throw new IllegalStateException("others keep writing " + now.map(Versioned::id));
      }
    }
    return new Taken(published, unchanged);
  }
}
