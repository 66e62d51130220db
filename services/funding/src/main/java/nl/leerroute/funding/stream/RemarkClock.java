package nl.leerroute.funding.stream;

import java.time.Duration;
import nl.leerroute.funding.remark.HearingRemarks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets old remarks be forgotten; what fails is tried again at the next beat. */
final class RemarkClock implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(RemarkClock.class);
  private static final Duration BEAT = Duration.ofHours(1);

  private final HearingRemarks hearing;
  private Disposable beat = Disposables.disposed();

  RemarkClock(HearingRemarks hearing) {
    this.hearing = hearing;
  }

  @Override
  public void start() {
    beat = Flux.interval(BEAT).onBackpressureDrop().concatMap(_ -> forget(), 1).subscribe();
  }

  private Mono<Void> forget() {
    return hearing
        .forgetOld()
        .onErrorResume(
            failure -> {
              LOG.warn("Old remarks could not be forgotten now: {}", failure.toString());
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
