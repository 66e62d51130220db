package nl.leerroute.intake.reminder;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All who want reminders. */
public interface Reminders {

  Mono<Reminder> find(ReminderId id);

  /** Those to be looked at by now. */
  Flux<Reminder> due(Instant now);

  /** Takes the place of what the same person asked before. */
  Mono<Reminder> put(Reminder reminder);

  /**
   * Stores what the decision makes of it; empty when there is none, or when the decision makes
   * nothing of it.
   *
   * @param decision may be asked again when somebody else was quicker
   */
  Mono<Reminder> change(ReminderId id, Function<Reminder, Optional<Reminder>> decision);

  Mono<Void> remove(ReminderId id);
}
