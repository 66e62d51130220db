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
import nl.leerroute.contracts.PlanPublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.matching.team.TeamPlanSet;
import nl.leerroute.matching.team.TeamPlans;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decider;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Publication;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a firm, written together with the plans that it publishes. */
final class StoredTeamPlans implements TeamPlans {

  private final Aggregates<RememberedPlans> aggregates;
  private final Function<TeamPlanSet, PlanPublished> writing;

  StoredTeamPlans(
      Aggregates<RememberedPlans> aggregates, Function<TeamPlanSet, PlanPublished> writing) {
    this.aggregates = aggregates;
    this.writing = writing;
  }

  @Override
  public Mono<NavigableSet<String>> replace(List<TeamPlanSet> planned) {
    Map<String, Decider<RememberedPlans>> deciders = new LinkedHashMap<>();
    for (TeamPlanSet set : planned) {
      deciders.put(set.employerId(), replacing(writing.apply(set)));
    }
    return decide(deciders);
  }

  @Override
  public Mono<Void> erase(Collection<String> employerIds) {
    Map<String, Decider<RememberedPlans>> deciders = new LinkedHashMap<>();
    for (String id : employerIds) {
      deciders.put(
          id,
          current ->
              current.isPresent()
                  ? new Decision.Removed<>(List.of(Publication.tombstone(Topics.PLANS, id)))
                  : new Decision.Unchanged<>());
    }
    return decide(deciders).then();
  }

  @Override
  public Flux<String> due(Instant now) {
    return aggregates
        .all()
        .filter(stored -> !stored.state().validUntil().isAfter(now))
        .map(Versioned::id);
  }

  private Mono<NavigableSet<String>> decide(Map<String, Decider<RememberedPlans>> deciders) {
    return aggregates
        .decideAll(deciders, UUID.randomUUID().toString())
        .map(StoredTeamPlans::published);
  }

  private static Decider<RememberedPlans> replacing(PlanPublished set) {
    RememberedPlans next = RememberedPlans.of(set);
    return current ->
        current.filter(before -> before.state().makesNeedless(next)).isPresent()
            ? new Decision.Unchanged<>()
            : new Decision.Changed<>(
                next, List.of(Publication.of(Topics.PLANS, set.employerId(), set)));
  }

  private static NavigableSet<String> published(List<Outcome<RememberedPlans>> outcomes) {
    NavigableSet<String> published = new TreeSet<>();
    for (Outcome<RememberedPlans> outcome : outcomes) {
      switch (outcome) {
        case Outcome.Written<RememberedPlans>(var now) -> published.add(now.id());
        case Outcome.AlreadyDone<RememberedPlans>(var now) -> published.add(now.id());
        case Outcome.Unchanged<RememberedPlans> _ -> {}
        case Outcome.Erased<RememberedPlans> _ -> {}
        case Outcome.Refused<RememberedPlans>(var reason) ->
            throw new IllegalStateException("nobody refuses plans: " + reason);
        case Outcome.Conflict<RememberedPlans>(var now) ->
            throw new IllegalStateException("others keep writing " + now.map(Versioned::id));
      }
    }
    return published;
  }
}
