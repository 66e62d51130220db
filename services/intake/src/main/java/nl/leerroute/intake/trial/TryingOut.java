package nl.leerroute.intake.trial;

import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.answer.Questionnaire;
import nl.leerroute.intake.profile.Command;
import nl.leerroute.intake.profile.Fact;
import nl.leerroute.intake.profile.Imagined;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.Outcome;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.intake.profile.Refusal;
import reactor.core.publisher.Mono;

/** What a person does with other answers: tries them out, keeps them or throws them away. */
public final class TryingOut {

  private final Trials trials;
  private final KeepingProfiles profiles;
  private final Supplier<ProfileId> ids;
  private final Clock clock;

  /**
   * @param ids names a trial at random
   */
  public TryingOut(Trials trials, KeepingProfiles profiles, Supplier<ProfileId> ids, Clock clock) {
    this.trials = trials;
    this.profiles = profiles;
    this.ids = ids;
    this.clock = clock;
  }

  /** What became of wanting to try something. */
  public sealed interface Begun {

    record Planned(Trial trial) implements Begun {}

    record Refused(Refusal reason) implements Begun {}
  }

  /**
   * Takes the place of what was tried before; empty when there is no such profile.
   *
   * @param changes as they were written
   * @param edit the same, as it was read
   */
  public Mono<Begun> begin(ProfileId person, Map<String, Object> changes, Edit edit) {
    return profiles
        .imagine(person, edit)
        .flatMap(
            imagined ->
                switch (imagined) {
                  case Imagined.Refused(Refusal reason) -> Mono.just(new Begun.Refused(reason));
                  case Imagined.Would would ->
                      forget(person)
                          .then(Mono.defer(() -> start(person, changes, would)))
                          .map(Begun.Planned::new);
                });
  }

  private Mono<Trial> start(ProfileId person, Map<String, Object> changes, Imagined.Would would) {
    Trial trial = new Trial(ids.get(), person, changes, clock.instant());
    return trials.start(trial, new Fact.Tried(trial.id(), would.answers(), would.home()));
  }

  public Mono<Trial> of(ProfileId person) {
    return trials.of(person).filter(trial -> !trial.isOver(clock.instant())).next();
  }

  /** The other answers become the person's own; empty when nothing is tried out. */
  public Mono<Outcome> keep(ProfileId person) {
    return of(person)
        .flatMap(
            trial ->
                Questionnaire.read(trial.changes())
                        instanceof Questionnaire.Outcome.Understood(Edit edit)
                    ? keep(trial, edit)
                    : Mono.empty());
  }

  private Mono<Outcome> keep(Trial trial, Edit edit) {
    return profiles
        .handle(
            trial.of(),
            new Command.Answer(edit),
            "trial:" + trial.id().value(),
            OptionalLong.empty())
        .flatMap(
            outcome ->
                outcome instanceof Outcome.Done
                    ? trials.end(trial).thenReturn(outcome)
                    : Mono.just(outcome));
  }

  /** Thrown away; also when the person goes. */
  public Mono<Void> forget(ProfileId person) {
    return trials.of(person).concatMap(trials::end).then();
  }

  /** Removes what nobody kept in time. */
  public Mono<Void> sweep() {
    return trials
        .all()
        .filter(trial -> trial.isOver(clock.instant()))
        .concatMap(trials::end)
        .then();
  }
}
