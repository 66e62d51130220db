package nl.leerroute.catalogue.enrolment;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Reminds providers of people who wait, releases requests that nobody answers, and forgets names
 * that are not needed any more.
 *
 * <p>Several instances may do this at once: whoever is second finds it done.
 */
public final class ChasingRequests {

  private final Enrolments enrolments;
  private final AnsweringRequests answering;
  private final Clock clock;

  public ChasingRequests(Enrolments enrolments, AnsweringRequests answering, Clock clock) {
    this.enrolments = enrolments;
    this.answering = answering;
    this.clock = clock;
  }

  /** Says for how many something was due. */
  public Mono<Long> chase() {
    return enrolments
        .all()
        .filter(enrolment -> enrolment.leaving() || isDue(enrolment))
        .concatMap(this::chase)
        .count();
  }

  private boolean isDue(Enrolment enrolment) {
    return new Deciding(enrolment.id(), clock.instant())
            .on(Optional.of(enrolment), new Command.Chase())
        instanceof Change.Made;
  }

  private Mono<Enrolment> chase(Enrolment due) {
    Mono<?> done =
        due.leaving()
            ? answering.leave(due)
            : answering.answer(due.id(), new Command.Chase(), UUID.randomUUID().toString());
    return done.thenReturn(due);
  }
}
