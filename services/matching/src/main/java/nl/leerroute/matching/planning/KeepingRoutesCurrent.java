package nl.leerroute.matching.planning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.Profiles;
import reactor.core.publisher.Flux;

/**
 * Plans again whenever answers, the world or the day change.
 *
 * <p>Blocks: for consumer threads and threads of its own, never for an event loop. One slice is
 * planned at a time, so that a route set never comes from an older world than the one before it.
 */
public final class KeepingRoutesCurrent {

  /** Small enough that new answers do not wait long while everybody is planned again. */
  private static final int SLICE = 20;

  private final Lock oneSliceAtATime = new ReentrantLock(true);
  private final Profiles profiles;
  private final RouteSets routeSets;
  private final Planning planning;
  private final Supplier<World> world;
  private final Clock clock;

  public KeepingRoutesCurrent(
      Profiles profiles,
      RouteSets routeSets,
      Planning planning,
      Supplier<World> world,
      Clock clock) {
    this.profiles = profiles;
    this.routeSets = routeSets;
    this.planning = planning;
    this.world = world;
    this.clock = clock;
  }

  /** Plans from the newest answers that are stored, whichever of them a message brought. */
  public void planAgain(Collection<String> profileIds) {
    Flux.fromIterable(profileIds).distinct().buffer(SLICE).toIterable().forEach(this::planSlice);
  }

  public void planEverybodyAgain() {
    planAgain(profiles.all().map(Profile::id).collectList().blockOptional().orElse(List.of()));
  }

  public void planWhatIsDue() {
    planAgain(routeSets.due(clock.instant()).collectList().blockOptional().orElse(List.of()));
  }

  private void planSlice(List<String> profileIds) {
    oneSliceAtATime.lock();
    try {
      List<RouteSet> planned = new ArrayList<>();
      List<String> erased = new ArrayList<>();
      World now = world.get();
      for (String id : profileIds) {
        Optional<Profile> profile = profiles.find(id).blockOptional();
        profile.ifPresentOrElse(
            known -> planned.add(planning.plan(now, known, clock.instant())), () -> erased.add(id));
      }
      routeSets.replace(planned).then(routeSets.erase(erased)).block();
    } finally {
      oneSliceAtATime.unlock();
    }
  }
}
