package nl.leerroute.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.SmartLifecycle;

/** Runs the relay beside the application: begins before requests come, ends after the last one. */
final class RelayThread implements SmartLifecycle {

  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final Relay relay;
  private final Waiting waiting;
  private final Clock clock;
  private volatile boolean running;
  private Thread thread = new Thread();

  RelayThread(Relay relay, Waiting waiting, Clock clock) {
    this.relay = relay;
    this.waiting = waiting;
    this.clock = clock;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
  }

  private void run() {
    try {
      while (running) {
        relay.turn();
      }
      Instant end = clock.instant().plus(LAST_WORDS);
      while (!waiting.isEmpty() && clock.instant().isBefore(end)) {
        relay.turn();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    running = false;
    try {
      thread.join(LAST_WORDS.multipliedBy(3));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Zero: web server and consumers start later and stop earlier. */
  @Override
  public int getPhase() {
    return 0;
  }
}
