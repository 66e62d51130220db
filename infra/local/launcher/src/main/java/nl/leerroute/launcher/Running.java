package nl.leerroute.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;

/** The processes of the system while it runs. */
final class Running implements AutoCloseable {

  private static final Duration PATIENCE_WITH_A_STOP = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final int HOPELESS = 3;

  private final Map<Part, Kept> kept = new EnumMap<>(Part.class);
  private final Guard guard;
  private final Function<Part, Launch> launches;
  private final Health health;
  private final Screen screen;
  private boolean stopping;

  Running(Function<Part, Launch> launches, Guard guard, Health health, Screen screen) {
    this.launches = launches;
    this.guard = guard;
    this.health = health;
    this.screen = screen;
  }

  void start(Part part) {
    Kept process = new Kept(() -> launches.apply(part), guard, news -> tell(part, news));
    synchronized (kept) {
      if (stopping) {
        return;
      }
      kept.put(part, process);
    }
    process.start();
  }

  private void tell(Part part, String news) {
    screen.say(
        "The %s %s; its log is %s.".formatted(part.title(), news, launches.apply(part).log()));
  }

  /** Waits until all of these do their work, and says so of each. */
  void await(List<Part> parts) throws InterruptedException {
    List<Part> waiting = new ArrayList<>(parts);
    while (!waiting.isEmpty()) {
      for (Part part : List.copyOf(waiting)) {
        if (health.isGood(part)) {
          waiting.remove(part);
          screen.done(part.title());
        } else if (shortLives(part) >= HOPELESS) {
          throw new Refusal(
              "The %s does not start; why is at the end of %s."
                  .formatted(part.title(), launches.apply(part).log()));
        }
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  private int shortLives(Part part) {
    synchronized (kept) {
      Kept process = kept.get(part);
      return process == null ? 0 : process.shortLives();
    }
  }

  /** Nothing is started again any more, whatever ends: a signal may have reached all of them. */
  void letGo() {
    synchronized (kept) {
      stopping = true;
      kept.values().forEach(Kept::letGo);
    }
  }

  /** Stops what others stand on last. */
  @Override
  public void close() {
    letGo();
    stop(part -> !part.isServer());
    stop(part -> part == Part.BROKER);
    stop(part -> part == Part.DATABASE);
  }

  private void stop(Predicate<Part> which) {
    try (ExecutorService atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
      synchronized (kept) {
        kept.forEach(
            (part, process) -> {
              if (which.test(part)) {
                atOnce.execute(() -> process.stop(PATIENCE_WITH_A_STOP));
              }
            });
      }
    }
  }
}
