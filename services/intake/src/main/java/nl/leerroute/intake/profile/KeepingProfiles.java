package nl.leerroute.intake.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.leerroute.intake.answer.Edit;
import nl.leerroute.intake.journey.FlowId;
import nl.leerroute.intake.journey.Missing;
import nl.leerroute.intake.journey.RoutesFound;
import nl.leerroute.intake.journey.Stage;
import nl.leerroute.intake.place.Places;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Carries out what people ask of their profiles, and takes note of what others did for them. */
public final class KeepingProfiles {

  private final Profiles profiles;
  private final Decider decider;
  private final Clock clock;

  /**
   * @param flows names a new flow at random
   */
  public KeepingProfiles(Profiles profiles, Places places, Supplier<FlowId> flows, Clock clock) {
    this.profiles = profiles;
    this.decider = new Decider(places, flows);
    this.clock = clock;
  }

  public Mono<Profile> find(ProfileId id) {
    return profiles.find(id).map(Current::profile);
  }

  /** What the answers would be after the edit, which is not made; empty: no such profile. */
  public Mono<Imagined> imagine(ProfileId id, Edit edit) {
    return find(id).map(profile -> decider.imagine(profile, edit, clock.instant()));
  }

  /**
   * @param key names the command: sent again with the same key it is done once
   * @param revision that the person saw; when the answers changed since, nothing is done
   */
  public Mono<Outcome> handle(ProfileId id, Command command, String key, OptionalLong revision) {
    Instant now = clock.instant();
    return profiles.change(
        id,
        key,
        current ->
            stale(current, revision).orElseGet(() -> decider.decide(id, command, current, now)));
  }

  /** Notes for each of these people what they were first offered; unknown ones are let go. */
  public Mono<Void> noteRoutes(Map<ProfileId, RoutesFound> found) {
    Map<ProfileId, Function<Optional<Current>, Change>> decisions = new HashMap<>();
    found.forEach(
        (id, routes) ->
            decisions.put(
                id,
                current ->
                    decider.decide(id, new Command.NoteRoutes(routes), current, routes.at())));
    return profiles.changeAll(decisions, "noted-" + Stage.ROUTED);
  }

  /**
   * Notes for each of these people when they first had a confirmed place; unknown ones are let go.
   */
  public Mono<Void> noteSeats(Map<ProfileId, Instant> confirmedAt) {
    return note(Stage.ENROLLED, confirmedAt);
  }

  /** Notes that this person asked an adviser to look along, or to call. */
  public Mono<Void> noteAdvice(ProfileId id) {
    return note(Stage.ADVICE_ASKED, Map.of(id, clock.instant()));
  }

  /**
   * Notes for each of these flows when it first came so far with money; those of nobody who is
   * known here are let go.
   */
  public Mono<Void> noteMoney(Stage stage, Map<FlowId, Instant> at) {
    return Flux.fromIterable(at.entrySet())
        .concatMap(one -> profiles.walking(one.getKey()).map(id -> Map.entry(id, one.getValue())))
        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
        .flatMap(noted -> note(stage, noted));
  }

  /**
   * Notes what each of these people misses; what is older than what was noted before is let go, and
   * so are unknown people.
   */
  public Mono<Void> noteMissing(Map<ProfileId, Missing> found) {
    Map<ProfileId, Function<Optional<Current>, Change>> decisions = new HashMap<>();
    found.forEach(
        (id, missing) ->
            decisions.put(
                id,
                current ->
                    decider.decide(
                        id, new Command.NoteMissing(missing), current, missing.since())));
    return profiles.changeAll(decisions, UUID.randomUUID().toString());
  }

  private Mono<Void> note(Stage stage, Map<ProfileId, Instant> noted) {
    Map<ProfileId, Function<Optional<Current>, Change>> decisions = new HashMap<>();
    noted.forEach(
        (id, at) ->
            decisions.put(
                id, current -> decider.decide(id, new Command.Note(stage, at), current, at)));
    return profiles.changeAll(decisions, "noted-" + stage);
  }

  private static Optional<Change> stale(Optional<Current> current, OptionalLong seen) {
    long now = current.map(Current::profile).map(Profile::revision).orElse(0L);
    return seen.isEmpty() || seen.getAsLong() == now
        ? Optional.empty()
        : Optional.of(new Change.Refused(new Refusal.Stale(now)));
  }
}
