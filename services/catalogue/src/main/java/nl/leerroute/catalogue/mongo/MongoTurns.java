package nl.leerroute.catalogue.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.catalogue.importing.RunId;
import nl.leerroute.catalogue.importing.Turns;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Outcome;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Mono;

/** One document: whose turn it is. */
final class MongoTurns implements Turns {

  /** Whose turn it is; an instance that dies in its turn keeps it no longer than this. */
  record Turn(String run, Instant until) {}

  private static final String DOCUMENT = "closing";
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Aggregates<Turn> documents;
  private final Clock clock;

  MongoTurns(Aggregates<Turn> documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public Mono<Void> take(RunId run) {
    return Mono.defer(
            () ->
                documents.decide(
                    DOCUMENT,
                    UUID.randomUUID().toString(),
                    current -> taking(run, current.map(Versioned::state))))
        .filter(outcome -> outcome instanceof Outcome.Written)
        .repeatWhenEmpty(again -> again.delayElements(PAUSE))
        .then();
  }

  private Decision<Turn> taking(RunId run, Optional<Turn> current) {
    Instant now = clock.instant();
    boolean others =
        current
            .filter(turn -> !turn.run().equals(run.toString()) && turn.until().isAfter(now))
            .isPresent();
    return others
        ? new Decision.Unchanged<>()
        : new Decision.Changed<>(new Turn(run.toString(), now.plus(LONGEST)), List.of());
  }

  @Override
  public Mono<Void> giveBack(RunId run) {
    return documents
        .decide(
            DOCUMENT,
            UUID.randomUUID().toString(),
            current ->
                current.filter(turn -> turn.state().run().equals(run.toString())).isPresent()
                    ? new Decision.Removed<>(List.of())
                    : new Decision.Unchanged<>())
        .then();
  }
}
