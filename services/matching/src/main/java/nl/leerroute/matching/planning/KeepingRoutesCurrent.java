package nl.leerroute.matching.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nl.leerroute.matching.planning.RouteSets.Taken;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.Profiles;
import reactor.core.publisher.Flux;

/**
 * Plans again whenever answers, the world or the day change.
 *
 * <p>Blocks: for consumer threads and threads of its own, never for an event loop. One slice is
 * planned at a time, from answers and a world that are read within it, so that a route set never
 * comes from an older world than the one before it. Repeating changes nothing.
 */
public final class KeepingRoutesCurrent {

  /** Small enough that new answers do not wait long while everybody is planned again. */
  private static final int SLICE = 20;

  private final Lock oneSliceAtATime = new ReentrantLock(true);
  private final Profiles profiles;
  private final RouteSets routeSets;
  private final PlanningRoutes planning;
  private final Worlds worlds;
  private final PlanningWatch watch;
  private final Clock clock;

  public KeepingRoutesCurrent(
      Profiles profiles,
      RouteSets routeSets,
      PlanningRoutes planning,
      Worlds worlds,
      PlanningWatch watch,
      Clock clock) {
    this.profiles = profiles;
    this.routeSets = routeSets;
    this.planning = planning;
    this.worlds = worlds;
    this.watch = watch;
    this.clock = clock;
  }

  /** Plans from the newest answers that are stored, whichever of them a message brought. */
  public void planAgain(Collection<String> profileIds) {
    List<String> ids = List.copyOf(new LinkedHashSet<>(profileIds));
    for (int from = 0; from < ids.size(); from += SLICE) {
      planSlice(ids.subList(from, Math.min(from + SLICE, ids.size())));
    }
  }

  public void planEverybodyAgain() {
    planAgain(all(profiles.ids()));
  }

  public void planWhatIsDue() {
    planAgain(all(routeSets.due(clock.instant())));
  }

  private static List<String> all(Flux<String> ids) {
    return ids.collectList().blockOptional().orElse(List.of());
  }

  private void planSlice(List<String> profileIds) {
    oneSliceAtATime.lock();
    try {
      List<Profile> known = find(profileIds);
      eraseAllBut(known, profileIds);
      Optional<World> world = worlds.current();
      if (world.isPresent() && !known.isEmpty()) {
        plan(world.get(), known);
      }
    } finally {
      oneSliceAtATime.unlock();
    }
  }

  private void plan(World world, List<Profile> known) {
    Instant now = clock.instant();
    List<RouteSet> planned =
        known.parallelStream().flatMap(profile -> plan(world, profile, now).stream()).toList();
    Taken taken = routeSets.replace(planned).blockOptional().orElseThrow();
    watch.taken(taken);
    List<String> published = List.copyOf(taken.published());
    eraseAllBut(find(published), published);
  }

  /** A profile that cannot be planned keeps its routes and does not hold up the others. */
  private Optional<RouteSet> plan(World world, Profile profile, Instant now) {
    long start = System.nanoTime();
    try {
      RouteSet planned = planning.plan(world, profile, now);
      watch.planned(Duration.ofNanos(System.nanoTime() - start));
      return Optional.of(planned);
    } catch (RuntimeException why) {
      watch.failed(profile.id(), why);
      return Optional.empty();
    }
  }

  /**
   * Routes whose profile is gone go too. After publishing it is asked once more: another process
   * may have heard of the erasure between our reading and our writing.
   */
  private void eraseAllBut(List<Profile> known, List<String> profileIds) {
    Set<String> there = Set.copyOf(known.stream().map(Profile::id).toList());
    List<String> erased = profileIds.stream().filter(id -> !there.contains(id)).toList();
    if (!erased.isEmpty()) {
      routeSets.erase(erased).block();
    }
  }

  private List<Profile> find(List<String> profileIds) {
    return Flux.fromIterable(profileIds)
        .flatMapSequential(profiles::find)
        .collectList()
        .blockOptional()
        .orElse(List.of());
  }
}
