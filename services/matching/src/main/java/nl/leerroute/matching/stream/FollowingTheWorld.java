package nl.leerroute.matching.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.leerroute.matching.planning.KeepingRoutesCurrent;
import nl.leerroute.matching.planning.World;
import nl.leerroute.platform.stream.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Holds the world that is planned from, and has everybody planned again once after a burst of
 * changes, and whoever is due as days pass.
 */
final class FollowingTheWorld implements Supplier<World> {

  private static final Logger LOG = LoggerFactory.getLogger(FollowingTheWorld.class);
  private static final Duration QUIET = Duration.ofSeconds(1);

  private final WholeTables tables;
  private final Tables loading;
  private final Clock clock;
  private final AtomicBoolean changed = new AtomicBoolean(true);
  private volatile Instant lastChange = Instant.MIN;
  private volatile World world;

  FollowingTheWorld(WholeTables tables, Tables loading, Clock clock) {
    this.tables = tables;
    this.loading = loading;
    this.clock = clock;
    this.world = tables.world();
  }

  @Override
  public World get() {
    return world;
  }

  void changed(List<?> facts) {
    if (!facts.isEmpty()) {
      lastChange = clock.instant();
      changed.set(true);
    }
  }

  /** Called again and again; plans only when something changed and the burst is over. */
  boolean takeIn() {
    boolean quiet = !lastChange.plus(QUIET).isAfter(clock.instant());
    if (!loading.standing().isDone() || !quiet || !changed.compareAndSet(true, false)) {
      return false;
    }
    world = tables.world();
    return true;
  }

  /** Turns changes of the world and of the day into new plans. */
  static final class Replanning {

    private final FollowingTheWorld following;
    private final KeepingRoutesCurrent keeping;

    Replanning(FollowingTheWorld following, KeepingRoutesCurrent keeping) {
      this.following = following;
      this.keeping = keeping;
    }

    @Scheduled(fixedDelay = 250)
    void afterChanges() {
      if (following.takeIn()) {
        attempt(keeping::planEverybodyAgain);
      }
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void asDaysPass() {
      if (following.loading.standing().isDone()) {
        attempt(keeping::planWhatIsDue);
      }
    }

    /** What fails now is tried again: nothing here is the last chance to plan. */
    private void attempt(Runnable plan) {
      try {
        plan.run();
      } catch (RuntimeException e) {
        LOG.warn("Planning again later: {}", e.toString());
        following.changed.set(true);
      }
    }
  }
}
