package nl.leerroute.intake.employer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All firms. */
public interface Employers {

  Mono<Employer> find(EmployerId id);

  /** Who last said something before that day. */
  Flux<EmployerId> silentSince(LocalDate day);

  /**
   * Stores what the decision makes of the firm and tells it, or does nothing at all.
   *
   * @param command names the command: done once, however often it is sent
   * @param decision may be asked again when somebody else was quicker
   */
  Mono<Outcome> change(
      EmployerId id, String command, Function<Optional<Employer>, Change> decision);
}
