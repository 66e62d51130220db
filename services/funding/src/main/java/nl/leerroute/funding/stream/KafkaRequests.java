package nl.leerroute.funding.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.contracts.Topics;
import nl.leerroute.funding.ledger.Request;
import nl.leerroute.funding.ledger.Requests;
import nl.leerroute.platform.outbox.PendingFact;
import nl.leerroute.platform.outbox.Sending;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The log of pots on its topic; the broker writes the time that counts. */
final class KafkaRequests implements Requests {

  private final Sending sending;
  private final Clock clock;

  KafkaRequests(Sending sending, Clock clock) {
    this.sending = sending;
    this.clock = clock;
  }

  @Override
  public Mono<Void> append(String pot, Request request) {
    PendingFact entry =
        PendingFact.of(
            Topics.REQUESTS, pot, 1, clock.instant(), Optional.of(LogEntries.write(pot, request)));
    return Mono.<Void>fromRunnable(() -> sending.send(List.of(entry)))
        .subscribeOn(Schedulers.boundedElastic());
  }

  /** The same for the same fact, whoever tells it and how often. */
  static String once(String application, long version) {
    byte[] name = (application + "/" + version).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }
}
