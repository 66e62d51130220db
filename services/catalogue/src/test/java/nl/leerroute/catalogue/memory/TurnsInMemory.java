package nl.leerroute.catalogue.memory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.catalogue.importing.Turns;
import reactor.core.publisher.Mono;

/** Nobody dies here, so a turn lasts until it is given back. */
public final class TurnsInMemory implements Turns {

  private static final Duration PAUSE = Duration.ofMillis(10);

  private final AtomicReference<Optional<RunId>> turn = new AtomicReference<>(Optional.empty());

  @Override
  public Mono<Void> take(RunId run) {
    return Mono.fromSupplier(() -> turn.updateAndGet(now -> now.isEmpty() ? Optional.of(run) : now))
        .filter(Optional.of(run)::equals)
        .repeatWhenEmpty(again -> again.delayElements(PAUSE))
        .then();
  }

  @Override
  public Mono<Void> giveBack(RunId run) {
    return Mono.fromRunnable(() -> turn.updateAndGet(now -> now.filter(one -> !one.equals(run))));
  }
}
