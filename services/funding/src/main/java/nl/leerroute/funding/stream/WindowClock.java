package nl.leerroute.funding.stream;

import java.time.Duration;
import nl.leerroute.funding.window.TurningWindows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Turns windows within a second after they are due; a failure is tried again at the next beat. */
final class WindowClock implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(WindowClock.class);
  private static final Duration BEAT = Duration.ofSeconds(1);

  private final TurningWindows turning;
  private Disposable beat = Disposables.disposed();

  WindowClock(TurningWindows turning) {
    this.turning = turning;
  }

  @Override
  public void start() {
    beat =
        Flux.interval(BEAT)
            .onBackpressureDrop()
            .filter(ignored -> turning.isDue())
            .concatMap(ignored -> turn(), 1)
            .subscribe();
  }

  private Mono<Void> turn() {
    return turning
        .turn()
        .onErrorResume(
            failure -> {
              LOG.warn("Windows could not be turned now, and will be: {}", failure.toString());
              return Mono.empty();
            });
  }

  @Override
  public void stop() {
    beat.dispose();
  }

  @Override
  public boolean isRunning() {
    return !beat.isDisposed();
  }
}
