package nl.leerroute.intake.mongo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerroute.intake.reminder.Reminder;
import nl.leerroute.intake.reminder.ReminderId;
import nl.leerroute.intake.reminder.Reminders;
import nl.leerroute.platform.store.Aggregates;
import nl.leerroute.platform.store.Decision;
import nl.leerroute.platform.store.Versioned;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a person who wants reminders; nobody else hears of any of it. */
final class MongoReminders implements Reminders {

  /** Whole seconds in UTC: texts that are ordered as the moments are. */
  static final String NEXT = "next";

  private final Aggregates<Reminder> documents;

  MongoReminders(Aggregates<Reminder> documents) {
    this.documents = documents;
  }

  @Override
  public Mono<Reminder> find(ReminderId id) {
    return documents.find(id.value()).map(Versioned::state);
  }

  @Override
  public Flux<Reminder> due(Instant now) {
    return documents
        .below(NEXT, now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).toString())
        .map(Versioned::state);
  }

  @Override
  public Mono<Reminder> put(Reminder reminder) {
    return documents
        .decide(reminder.id().value(), random(), _ -> new Decision.Changed<>(reminder, List.of()))
        .flatMap(Unpublished::now);
  }

  @Override
  public Mono<Reminder> change(ReminderId id, Function<Reminder, Optional<Reminder>> decision) {
    return documents
        .decide(id.value(), random(), Unpublished.decider(decision))
        .flatMap(Unpublished::now);
  }

  @Override
  public Mono<Void> remove(ReminderId id) {
    return documents.decide(id.value(), random(), Unpublished.removal()).then();
  }

  private static String random() {
    return UUID.randomUUID().toString();
  }
}
