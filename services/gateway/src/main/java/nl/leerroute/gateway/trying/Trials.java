package nl.leerroute.gateway.trying;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** What intake keeps of trying out; one trial a person, for a day. */
public interface Trials {

  /** Empty: nothing is tried out. */
  Mono<Trial> of(Visitor visitor);

  /** Takes the place of what was tried before; what is wrong with it, and then nothing is. */
  Mono<List<Fault>> begin(Tried tried, Visitor visitor);

  /** The profile with what was tried in it; empty: nothing is tried out. */
  Mono<Profile> keep(Visitor visitor);

  Mono<Void> throwAway(Visitor visitor);
}
