package nl.leerroute.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerroute.matching.planning.PlanningWatch;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.planning.RouteSets;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.planning.Worlds;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.Profiles;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers in memory, a world that is set by hand, and route sets that are only counted. */
final class KeptInMemory implements Profiles, RouteSets, Worlds, PlanningWatch {

  private static final int TOLD_EVERY = 5_000;

  private final Map<String, Profile> people = new LinkedHashMap<>();
  private final AtomicInteger plans = new AtomicInteger();
  private Optional<World> world = Optional.empty();

  KeptInMemory(List<Profile> people) {
    people.forEach(person -> this.people.put(person.id(), person));
  }

  void changeTo(World next) {
    world = Optional.of(next);
  }

  int plans() {
    return plans.get();
  }

  @Override
  public Optional<World> current() {
    return world;
  }

  @Override
  public Mono<Profile> find(String id) {
    return Mono.justOrEmpty(people.get(id));
  }

  @Override
  public Flux<String> ids() {
    return Flux.fromIterable(people.keySet());
  }

  @Override
  public Mono<Taken> replace(List<RouteSet> planned) {
    return Mono.just(
        new Taken(new TreeSet<>(planned.stream().map(RouteSet::profileId).toList()), 0));
  }

  @Override
  public Mono<Void> erase(Collection<String> profileIds) {
    return Mono.empty();
  }

  @Override
  public Flux<String> due(Instant now) {
    return Flux.empty();
  }

  @Override
  public void planned(Duration took) {
    int count = plans.incrementAndGet();
    if (count % TOLD_EVERY == 0) {
      System.out.printf("%,d plans%n", count);
    }
  }

  @Override
  public void touched(int profiles) {}

  @Override
  public void taken(Taken taken) {}

  @Override
  public void failed(String profileId, RuntimeException why) {
    throw why;
  }
}
