package nl.leerroute.funding.stream;

import java.time.Duration;
import nl.leerroute.funding.pot.PassingTime;
import nl.leerroute.funding.pot.TellingSupply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks each second whether time alone changes a pot, and every ten seconds how the money stands; a
 * failure is tried again at the next beat.
 */
final class PotClock implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(PotClock.class);
  private static final Duration LAPSING = Duration.ofSeconds(1);
  private static final Duration TELLING = Duration.ofSeconds(10);

  private final PassingTime passing;
  private final TellingSupply telling;
  private Disposable.Composite beats = Disposables.composite();
  private boolean running;

  PotClock(PassingTime passing, TellingSupply telling) {
    this.passing = passing;
    this.telling = telling;
  }

  @Override
  public void start() {
    running = true;
    beats = Disposables.composite();
    beats.add(every(LAPSING, Mono.defer(passing::look)));
    beats.add(every(TELLING, Mono.defer(telling::look)));
  }

  private static Disposable every(Duration beat, Mono<Void> look) {
    return Flux.interval(beat)
        .onBackpressureDrop()
        .concatMap(ignored -> look.onErrorResume(PotClock::later), 1)
        .subscribe();
  }

  private static Mono<Void> later(Throwable failure) {
    LOG.warn("Pots are not looked after now, and will be: {}", failure.toString());
    return Mono.empty();
  }

  @Override
  public void stop() {
    running = false;
    beats.dispose();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
