package nl.leerroute.intake.profile;

import java.util.Optional;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.journey.ShortageSeen;
import nl.leerroute.intake.journey.StageReached;
import nl.leerroute.intake.place.Place;

/** What others are told. */
public sealed interface Fact {

  record Published(Profile.Confirmed profile, Optional<Place> home) implements Fact {}

  /** Answers that somebody tries out, to be planned like any; nobody's journey. */
  record Tried(ProfileId id, Answers answers, Optional<Place> home) implements Fact {}

  /** Forget this profile. */
  record Erased(ProfileId id) implements Fact {}

  record Advanced(StageReached reached) implements Fact {}

  record Missed(ShortageSeen shortage) implements Fact {}
}
