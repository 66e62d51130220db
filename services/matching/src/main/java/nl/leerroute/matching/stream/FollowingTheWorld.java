package nl.leerroute.matching.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.planning.Worlds;
import nl.leerroute.platform.stream.Tables;

/**
 * Holds the world that is planned from, and has whom a burst of changes can touch planned again
 * once after it, and whoever is due as days pass.
 */
final class FollowingTheWorld implements Worlds {

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

  boolean stands() {
    return loading.standing().isDone();
  }
}
