package nl.leerroute.funding.window;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Opens and closes windows when their time has come, without anything else having to happen.
 *
 * <p>It knows when the next window turns, so that looking whether something is due costs nothing;
 * what another instance has set is noticed within {@link #LONGEST_REST}.
 */
public final class TurningWindows {

  static final Duration LONGEST_REST = Duration.ofSeconds(10);

  private final Windows windows;
  private final Clock clock;
  private final AtomicReference<Instant> due = new AtomicReference<>(Instant.MIN);

  public TurningWindows(Windows windows, Clock clock) {
    this.windows = windows;
    this.clock = clock;
  }

  /** Whether it is time to look; also after a clock that jumped back. */
  public boolean isDue() {
    Instant now = clock.instant();
    return !now.isBefore(due.get()) || now.plus(LONGEST_REST).isBefore(due.get());
  }

  /** A window was set here, which may turn before any other. */
  void notice(Window window) {
    window
        .turnsAfter(clock.instant())
        .ifPresent(turn -> due.accumulateAndGet(turn, TurningWindows::earlier));
  }

  /** Announces every window whose status is no longer what the world was told. */
  public Mono<Void> turn() {
    Instant now = clock.instant();
    due.set(now.plus(LONGEST_REST));
    return windows
        .all()
        .doOnNext(each -> notice(each.window()))
        .collectList()
        .flatMap(all -> announce(all, now))
        .doOnError(failure -> due.set(Instant.MIN));
  }

  private Mono<Void> announce(List<Announced> all, Instant now) {
    return Flux.fromIterable(all)
        .filter(each -> each.status() != each.window().statusAt(now))
        .concatMap(
            each -> windows.announce(new Announced(each.window(), each.window().statusAt(now))))
        .then();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
