package nl.leerroute.funding.stream;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Does something again and again while the service runs, never twice at once; a failure is tried
 * again at the next beat.
 */
final class Beat implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Beat.class);

  private final String what;
  private final Duration every;
  private final Supplier<Mono<Void>> work;
  private Disposable beating = Disposables.disposed();

  /**
   * @param what for the log: "turning windows"
   */
  Beat(String what, Duration every, Supplier<Mono<Void>> work) {
    this.what = what;
    this.every = every;
    this.work = work;
  }

  @Override
  public void start() {
    beating =
        Flux.interval(every)
            .onBackpressureDrop()
            .concatMap(_ -> Mono.defer(work).onErrorResume(this::later), 1)
            .subscribe();
  }

  private Mono<Void> later(Throwable failure) {
    LOG.warn("Not done now and tried again: {}: {}", what, failure.toString());
    return Mono.empty();
  }

  @Override
  public void stop() {
    beating.dispose();
  }

  @Override
  public boolean isRunning() {
    return !beating.isDisposed();
  }
}
