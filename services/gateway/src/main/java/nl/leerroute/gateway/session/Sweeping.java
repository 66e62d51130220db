package nl.leerroute.gateway.session;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Removes sessions that nobody can use any more, now and then. */
final class Sweeping implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
  private static final Duration EVERY = Duration.ofMinutes(10);

  private final MongoSessions sessions;
  private volatile @org.jspecify.annotations.Nullable Disposable running;

  Sweeping(MongoSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void start() {
    running =
        Flux.interval(EVERY)
            .onBackpressureDrop()
            .concatMap(
                _ ->
                    sessions
                        .sweep()
                        .doOnError(failure -> LOG.warn("old sessions stay for now", failure))
                        .onErrorResume(_ -> Mono.empty()))
            .subscribe();
  }

  @Override
  public void stop() {
    Disposable sweeping = running;
    if (sweeping != null) {
      sweeping.dispose();
      running = null;
    }
  }

  @Override
  public boolean isRunning() {
    return running != null;
  }
}
