package nl.leerroute.intake.trial;

import nl.leerroute.intake.profile.Fact;
import nl.leerroute.intake.profile.ProfileId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All that is tried out. */
public interface Trials {

  Flux<Trial> of(ProfileId person);

  Flux<Trial> all();

  /**
   * @param published by which routes are planned for it
   */
  Mono<Trial> start(Trial trial, Fact.Tried published);

  /** Everybody forgets it. */
  Mono<Void> end(Trial trial);
}
