package nl.leerroute.intake.handover;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.intake.profile.ProfileId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All hand-overs. */
public interface Handovers {

  Mono<Handover> find(HandoverId id);

  Flux<Handover> of(ProfileId profile);

  Mono<Handover> opensWith(String codeHash);

  /** Those that could not be open any more on that day (UTC). */
  Flux<HandoverId> overBefore(LocalDate day);

  Flux<Handover> all();

  /**
   * Stores what the decision makes of it; empty when there is none, or when the decision makes
   * nothing of it.
   *
   * @param once names the command: done once, however often it is sent
   * @param decision may be asked again when somebody else was quicker
   */
  Mono<Handover> change(
      HandoverId id, String once, Function<Handover, Optional<Handover>> decision);

  /** One of the same name that nobody has opened is replaced; empty when somebody has. */
  Mono<Handover> add(Handover handover);

  Mono<Void> remove(HandoverId id);
}
