package nl.leerroute.intake.call;

import java.time.Clock;
import java.util.List;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.place.Place;
import nl.leerroute.intake.place.Places;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.ProfileId;
import reactor.core.publisher.Mono;

/** What a person does: asks to be called, sees what came of it, and takes it back. */
public final class AskingForCall {

  private final Calls calls;
  private final KeepingProfiles profiles;
  private final Places places;
  private final Clock clock;

  public AskingForCall(Calls calls, KeepingProfiles profiles, Places places, Clock clock) {
    this.calls = calls;
    this.profiles = profiles;
    this.places = places;
    this.clock = clock;
  }

  /** Empty when there is no such profile. */
  public Mono<Call> ask(ProfileId profile, Wish wish) {
    return profiles
        .find(profile)
        .map(
            found ->
                new Call(
                    CallId.of(profile),
                    profile,
                    wish,
                    found.answers().to(Questions.POSTCODE).flatMap(places::at).map(Place::region),
                    clock.instant(),
                    List.of()))
        .flatMap(calls::put)
        .flatMap(made -> profiles.noteAdvice(profile).thenReturn(made));
  }

  public Mono<Call> of(ProfileId profile) {
    return calls.find(CallId.of(profile)).filter(call -> !call.isOver(clock.instant()));
  }

  /** Also when the person goes. */
  public Mono<Void> takeBack(ProfileId profile) {
    return calls.remove(CallId.of(profile));
  }
}
