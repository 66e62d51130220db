package nl.leerroute.matching.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.leerroute.matching.planning.KeepingRoutesCurrent;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.planning.Worlds;
import nl.leerroute.platform.stream.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Holds the world that is planned from, and has whom a burst of changes can touch planned again
 * once after it, and whoever is due as days pass.
 */
final class FollowingTheWorld implements Worlds {

  private static final Logger LOG = LoggerFactory.getLogger(FollowingTheWorld.class);

  private final WholeTables tables;
  private final Tables loading;
  private final Clock clock;
  private final Bursts bursts = new Bursts();
  private Optional<World> world = Optional.empty();

  FollowingTheWorld(WholeTables tables, Tables loading, Clock clock) {
    this.tables = tables;
    this.loading = loading;
    this.clock = clock;
  }

  /** Empty until all tables stand and there is a whole taxonomy. */
  @Override
  public synchronized Optional<World> current() {
    if (world.isEmpty() && loading.standing().isDone()) {
      world = tables.world();
    }
    return world;
  }

  synchronized void changed() {
    bursts.changed(clock.instant());
  }

  /** Called again and again; says yes when something changed and the burst is over. */
  synchronized boolean takeIn() {
    Instant begun = clock.instant();
    if (!loading.standing().isDone() || !bursts.isOver(begun)) {
      return false;
    }
    bursts.begin();
    world = tables.world();
    bursts.took(Duration.between(begun, clock.instant()));
    return true;
  }

  /** Turns changes of the world and of the day into new plans. */
  static final class Replanning {

    private final FollowingTheWorld following;
    private final KeepingRoutesCurrent keeping;
    private final OwnProfiles own;

    Replanning(FollowingTheWorld following, KeepingRoutesCurrent keeping, OwnProfiles own) {
      this.following = following;
      this.keeping = keeping;
      this.own = own;
    }

    @Scheduled(fixedDelay = 250)
    void afterChanges() {
      if (following.takeIn()) {
        attempt(keeping::planWhoIsTouched);
      }
    }

    /** Whatever happened to them before they were ours was seen to by others, or by nobody. */
    @Scheduled(fixedDelay = 1_000)
    void afterMoreAreOurs() {
      own.more()
          .ifPresent(
              more ->
                  attempt(
                      () -> {
                        keeping.takeOver(more);
                        own.taken(more);
                        keeping.planWhoIsTouched();
                      }));
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void asDaysPass() {
      if (following.loading.standing().isDone()) {
        attempt(() -> keeping.planWhatIsDue(own::has));
      }
    }

    /** What fails now is tried again: nothing here is the last chance to plan. */
    private void attempt(Runnable plan) {
      try {
        plan.run();
      } catch (RuntimeException e) {
        LOG.warn("Planning again later: {}", e.toString());
        following.changed();
      }
    }
  }
}
