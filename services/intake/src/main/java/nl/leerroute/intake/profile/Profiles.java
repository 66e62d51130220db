package nl.leerroute.intake.profile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.intake.journey.FlowId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All profiles. */
public interface Profiles {

  Mono<Current> find(ProfileId id);

  Flux<Profile> all();

  /** Who last said something before that day. */
  Flux<ProfileId> silentSince(LocalDate day);

  /** Whose flow it is; empty: nobody's who is known. */
  Mono<ProfileId> walking(FlowId flow);

  /**
   * Stores what the decision makes of the profile, together with its facts, or nothing at all.
   *
   * @param command names the command: done once, however often it is sent
   * @param decision may be asked again when somebody else was quicker
   */
  Mono<Outcome> change(ProfileId id, String command, Function<Optional<Current>, Change> decision);

  /** Decides on many profiles in one go; refusals are let go. */
  Mono<Void> changeAll(
      Map<ProfileId, Function<Optional<Current>, Change>> decisions, String command);
}
