package nl.leerroute.intake.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.answer.Questionnaire;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.place.Place;
import nl.leerroute.intake.place.Places;
import nl.leerroute.intake.profile.Command;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.Outcome;
import nl.leerroute.intake.profile.Profile;
import nl.leerroute.intake.profile.ProfileId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a person does: lets somebody look along, sees what was done with it, and ends it. */
public final class HandingOver {

  /** A code that nobody used is good for so long. */
  private static final Duration UNUSED = Duration.ofDays(7);

  private static final Duration LONGEST = Duration.ofDays(180);

  private final Handovers handovers;
  private final KeepingProfiles profiles;
  private final Places places;
  private final Clock clock;

  public HandingOver(Handovers handovers, KeepingProfiles profiles, Places places, Clock clock) {
    this.handovers = handovers;
    this.profiles = profiles;
    this.places = places;
    this.clock = clock;
  }

  /**
   * What the person wants.
   *
   * @param toTheRegion whichever adviser has time; otherwise who has the code
   */
  public record Wish(Purpose purpose, boolean toTheRegion, Duration time, String language) {

    public Wish {
      time = time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }
  }

  /**
   * @param code told once and stored nowhere; absent: there is none
   */
  public record Handed(Handover handover, Optional<Code> code) {}

  /**
   * Empty when there is no such profile.
   *
   * @param once sent again it is the same hand-over, and the code that is told last opens it
   */
  public Mono<Handed> handOver(ProfileId profile, Wish wish, String once) {
    Optional<Code> code = wish.toTheRegion() ? Optional.empty() : Optional.of(Code.random());
    Instant now = clock.instant();
    return profiles
        .find(profile)
        .map(found -> handover(HandoverId.of(profile, once), found, wish, code, now))
        .flatMap(handovers::add)
        .flatMap(made -> noted(made).thenReturn(new Handed(made, code)));
  }

  private Mono<Void> noted(Handover made) {
    return made.purpose().isToAnAdviser() ? profiles.noteAdvice(made.profile()) : Mono.empty();
  }

  private Handover handover(
      HandoverId id, Profile profile, Wish wish, Optional<Code> code, Instant now) {
    return new Handover(
        id,
        profile.id(),
        wish.purpose(),
        profile.answers().to(Questions.POSTCODE).flatMap(places::at).map(Place::region),
        wish.language(),
        code.map(Code::hash),
        now,
        now.plus(wish.purpose().isToAnAdviser() ? wish.time() : UNUSED),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Shown.of(profile.answers()),
        Optional.empty());
  }

  /** The newest first, also those that are over. */
  public Flux<Handover> of(ProfileId profile) {
    return handovers
        .of(profile)
        .filter(one -> one.purpose().isToAnAdviser())
        .sort(Comparator.comparing(Handover::from).reversed());
  }

  /** From the moment this is answered nobody sees anything any more. */
  public Mono<Handover> revoke(ProfileId profile, HandoverId id) {
    return handovers.change(
        id,
        "revoke:" + profile.value(),
        found -> own(found, profile).map(one -> one.ended(clock.instant(), Ending.Reason.REVOKED)));
  }

  /** Yes to answers makes them the person's own; empty: there is no such proposal. */
  public Mono<Handover> answer(ProfileId profile, HandoverId id, String proposal, boolean yes) {
    return handovers
        .find(id)
        .flatMap(found -> Mono.justOrEmpty(own(found, profile)))
        .flatMap(found -> Mono.justOrEmpty(found.openProposal(proposal)))
        .flatMap(found -> yes ? take(profile, found) : Mono.just(true))
        .filter(taken -> taken)
        .flatMap(
            _ ->
                handovers.change(
                    id,
                    "answer:" + proposal,
                    found -> own(found, profile).map(one -> one.answered(proposal, yes))));
  }

  private Mono<Boolean> take(ProfileId profile, Proposal proposal) {
    Map<String, Object> answers = proposal.answers();
    if (answers.isEmpty()) {
      return Mono.just(true);
    }
    return Questionnaire.read(answers) instanceof Questionnaire.Outcome.Understood(Edit edit)
        ? profiles
            .handle(
                profile,
                new Command.Answer(edit),
                "proposal:" + proposal.id(),
                OptionalLong.empty())
            .map(Outcome.Done.class::isInstance)
        : Mono.just(false);
  }

  /** With the code for going on somebody has the same answers on another device; once. */
  public Mono<ProfileId> goOn(Code code) {
    return handovers
        .opensWith(code.hash())
        .filter(found -> found.purpose() == Purpose.GOING_ON && found.isOpen(clock.instant()))
        .flatMap(
            found ->
                handovers.change(
                    found.id(),
                    UUID.randomUUID().toString(),
                    one ->
                        one.isOpen(clock.instant())
                            ? Optional.of(one.ended(clock.instant(), Ending.Reason.USED))
                            : Optional.empty()))
        .map(Handover::profile);
  }

  /** All of it goes when the person goes. */
  public Mono<Void> forget(ProfileId profile) {
    return handovers.of(profile).concatMap(one -> handovers.remove(one.id())).then();
  }

  private static Optional<Handover> own(Handover handover, ProfileId profile) {
    return Optional.of(handover).filter(one -> one.profile().equals(profile));
  }
}
