package nl.leerroute.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerroute.matching.planning.KeepingRoutesCurrent;
import nl.leerroute.matching.planning.PlanningRoutes;
import nl.leerroute.matching.planning.PlanningWatch;
import nl.leerroute.matching.planning.RouteSet;
import nl.leerroute.matching.planning.RouteSets;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.Profiles;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the routes of some people current in a world that a test changes, all in memory. */
public final class AnInstance implements Profiles, RouteSets, PlanningWatch {

  private final Map<String, Profile> people = new TreeMap<>();
  private final Map<String, RouteSet> sets = new TreeMap<>();
  private final List<String> planned = new ArrayList<>();
  private final KeepingRoutesCurrent keeping;
  private Optional<World> world = Optional.empty();
  private Instant now;

  public AnInstance(Instant now) {
    this.now = now;
    this.keeping =
        new KeepingRoutesCurrent(
            this, this, new PlanningRoutes(), () -> world, this, new NoClockButTheTests());
  }

  private final class NoClockButTheTests extends Clock {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** Days pass, and who is due by then is planned. */
  public void waitUntil(Instant later) {
    now = later;
    keeping.planWhatIsDue(_ -> true);
  }

  public AnInstance knowing(Collection<Profile> profiles) {
    profiles.forEach(profile -> people.put(profile.id(), profile));
    return this;
  }

  /** Everybody is planned here from now on. */
  public AnInstance planningEverybody() {
    keeping.takeOver(_ -> true);
    keeping.planWhoIsTouched();
    return this;
  }

  /** A change that nobody was planned after yet. */
  public AnInstance changingTo(World next) {
    world = Optional.of(next);
    return this;
  }

  /** Who was planned since this was asked last, in this order. */
  public List<String> planned() {
    keeping.planWhoIsTouched();
    List<String> last = List.copyOf(planned);
    planned.clear();
    return last;
  }

  public KeepingRoutesCurrent keeping() {
    return keeping;
  }

  public RouteSet routesOf(Profile person) {
    return Optional.ofNullable(sets.get(person.id())).orElseThrow();
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
  public Mono<Taken> replace(List<RouteSet> slice) {
    slice.forEach(
        set -> {
          planned.add(set.profileId());
          sets.put(set.profileId(), set);
        });
    return Mono.just(new Taken(new TreeSet<>(slice.stream().map(RouteSet::profileId).toList()), 0));
  }

  @Override
  public Mono<Void> erase(Collection<String> profileIds) {
    sets.keySet().removeAll(profileIds);
    return Mono.empty();
  }

  @Override
  public Flux<String> due(Instant day) {
    return Flux.fromIterable(
        sets.values().stream()
            .filter(set -> !set.validUntil().isAfter(day))
            .map(RouteSet::profileId)
            .toList());
  }

  @Override
  public void planned(Duration took) {}

  @Override
  public void touched(int profiles) {}

  @Override
  public void taken(Taken taken) {}

  @Override
  public void failed(String profileId, RuntimeException why) {
    throw why;
  }
}
