package nl.leerroute.intake.profile;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import nl.leerroute.intake.journey.Classes;
import nl.leerroute.intake.journey.FlowId;
import nl.leerroute.intake.place.Places;
import reactor.core.publisher.Mono;

/**
 * Looks up what a fact about a person may say of that person: the flow, and the coarse classes of
 * today.
 */
public final class LookingUpFlows {

  private static final ZoneId LEGAL = ZoneId.of("Europe/Amsterdam");

  private final Profiles profiles;
  private final Places places;
  private final Clock clock;

  public LookingUpFlows(Profiles profiles, Places places, Clock clock) {
    this.profiles = profiles;
    this.places = places;
    this.clock = clock;
  }

  public record Told(FlowId flow, Classes classes) {}

  /** Empty: there is no such profile. */
  public Mono<Told> of(ProfileId id) {
    Year year = Year.from(clock.instant().atZone(LEGAL));
    return profiles
        .find(id)
        .map(Current::profile)
        .map(profile -> new Told(profile.flow().id(), Classes.of(profile.answers(), places, year)));
  }
}
