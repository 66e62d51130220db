package nl.leerroute.intake.profile;

import java.util.Optional;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.place.Place;

/** What somebody's answers would be with others among them. */
public sealed interface Imagined {

  /**
   * @param home where the person would live; empty: not said
   */
  record Would(Answers answers, Optional<Place> home) implements Imagined {}

  record Refused(Refusal reason) implements Imagined {}
}
