package nl.leerroute.gateway;

import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Journey;
import nl.leerroute.gateway.answers.Questions;

/** Keys of words about how it goes that are put together from the name of something. */
final class WalkKeys {

  private WalkKeys() {}

  static Stream<String> all() {
    return Stream.of(
            Stream.of(Journey.State.values()).map(state -> "walk.state." + state),
            Stream.of(Journey.State.values())
                .filter(state -> state != Journey.State.CHOSEN)
                .map(state -> "walk.say." + state),
            Stream.of("walk.say.STOPPED.before"),
            Stream.of(Journey.Gain.values()).map(gain -> "walk.gain." + gain),
            Stream.concat(Questions.HURDLES.options().stream(), Stream.of("NONE"))
                .map("walk.small."::concat),
            Stream.of("CHOSEN", "APPLIED", "GRANTED", "ENROLLED", "STARTED", "COMPLETED")
                .map("walk.mile."::concat))
        .flatMap(keys -> keys);
  }
}
