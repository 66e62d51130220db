package nl.leerroute.matching.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import nl.leerroute.matching.planning.RouteSets.Taken;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.Profiles;
import reactor.core.publisher.Flux;

/**
 * Plans again whenever answers, the world or the day change, and only whom a change can touch.
 *
 * <p>Blocks: for consumer threads and threads of its own, never for an event loop. One slice is
 * planned at a time, from answers and a world that are read within it, so that a route set never
 * comes from an older world than the one before it. Who waits to be planned waits once, however
 * much changes meanwhile. Repeating changes nothing.
 */
public final class KeepingRoutesCurrent {

  /** Small enough that new answers do not wait long while many are planned again. */
  private static final int SLICE = 20;

  private final Lock oneSliceAtATime = new ReentrantLock(true);
  private final Profiles profiles;
  private final RouteSets routeSets;
  private final PlanningRoutes planning;
  private final Worlds worlds;
  private final PlanningWatch watch;
  private final Clock clock;
  private final Touched touched = new Touched();
  private final Set<String> waiting = new LinkedHashSet<>();
  private Optional<World> last = Optional.empty();

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
      List<String> slice = ids.subList(from, Math.min(from + SLICE, ids.size()));
      alone(() -> planSlice(slice));
    }
  }

  /** Plans whom the world as it is now may say something else to than the one before it. */
  public void planWhoIsTouched() {
    boolean more = true;
    while (more) {
      more = planSomeWhoWait();
    }
  }

  /**
   * @param which these are planned here from now on; another process may have seen to them before
   */
  public void takeOver(Predicate<String> which) {
    List<String> ids = all(profiles.ids().filter(which));
    alone(() -> waiting.addAll(ids));
  }

  /** Does not return before the slice is done that they may be in. */
  public void letGo(Predicate<String> which) {
    alone(
        () -> {
          touched.forget(which);
          waiting.removeIf(which);
        });
  }

  /**
   * @param which of those whose day has come are planned here
   */
  public void planWhatIsDue(Predicate<String> which) {
    planAgain(all(routeSets.due(clock.instant()).filter(which)));
  }

  private static List<String> all(Flux<String> ids) {
    return ids.collectList().blockOptional().orElse(List.of());
  }

  private void alone(Runnable work) {
    oneSliceAtATime.lock();
    try {
      work.run();
    } finally {
      oneSliceAtATime.unlock();
    }
  }

  /** Whether anybody still waits. */
  private boolean planSomeWhoWait() {
    oneSliceAtATime.lock();
    try {
      if (newest().isPresent() && !waiting.isEmpty()) {
        planSlice(waiting.stream().limit(SLICE).toList());
        return true;
      }
      return false;
    } finally {
      oneSliceAtATime.unlock();
    }
  }

  /** Who cannot be planned yet, or not stored, waits for it. */
  private void planSlice(List<String> profileIds) {
    List<Profile> known = find(profileIds);
    eraseAllBut(known, profileIds);
    Optional<World> world = newest();
    if (world.isEmpty()) {
      waiting.addAll(profileIds);
      return;
    }
    if (!known.isEmpty()) {
      plan(world.get(), known);
    }
    profileIds.forEach(waiting::remove);
  }

  /** Whom a change touches is found out before anybody is planned from the changed world. */
  private Optional<World> newest() {
    Optional<World> now = worlds.current();
    if (now.isPresent() && last.isPresent() && !now.equals(last)) {
      Set<String> ids = touched.by(last.get(), now.get());
      waiting.addAll(ids);
      watch.touched(ids.size());
    }
    last = now.or(() -> last);
    return last;
  }

  /**
   * @param set empty: it could not be made
   */
  private record Plan(Profile profile, BitSet lists, Optional<RouteSet> set) {}

  private void plan(World world, List<Profile> known) {
    Instant now = clock.instant();
    List<Plan> plans = known.parallelStream().map(profile -> plan(world, profile, now)).toList();
    Taken taken =
        routeSets
            .replace(plans.stream().flatMap(plan -> plan.set().stream()).toList())
            .blockOptional()
            .orElseThrow();
    watch.taken(taken);
    plans.forEach(this::remember);
    List<String> published = List.copyOf(taken.published());
    eraseAllBut(find(published), published);
  }

  private void remember(Plan plan) {
    if (plan.set().isPresent()) {
      touched.planned(plan.profile(), plan.lists());
    } else {
      touched.notPlanned(plan.profile().id());
    }
  }

  /** A profile that cannot be planned keeps its routes and does not hold up the others. */
  private Plan plan(World world, Profile profile, Instant now) {
    BitSet lists = new BitSet();
    long start = System.nanoTime();
    try {
      RouteSet planned = planning.plan(world.telling(lists::set), profile, now);
      watch.planned(Duration.ofNanos(System.nanoTime() - start));
      return new Plan(profile, lists, Optional.of(planned));
    } catch (RuntimeException why) {
      watch.failed(profile.id(), why);
      return new Plan(profile, lists, Optional.empty());
    }
  }

  /**
   * Routes whose profile is gone go too. After publishing it is asked once more: another process
   * may have heard of the erasure between our reading and our writing.
   */
  private void eraseAllBut(List<Profile> known, List<String> profileIds) {
    Set<String> there = Set.copyOf(known.stream().map(Profile::id).toList());
    Set<String> erased = new HashSet<>(profileIds);
    erased.removeAll(there);
    if (!erased.isEmpty()) {
      routeSets.erase(erased).block();
      touched.forget(erased::contains);
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
