package nl.leerroute.intake.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leerroute.intake.journey.FlowId;
import nl.leerroute.intake.place.Places;
import reactor.core.publisher.Mono;

/** Carries out what people ask of their profiles, and takes note of routes that were found. */
public final class KeepingProfiles {

  private static final String ROUTES_NOTED = "routes-noted";

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

  /**
   * Notes for each of these people when they were first offered a route; unknown ones are let go.
   */
  public Mono<Void> noteRoutes(Map<ProfileId, Instant> plannedAt) {
    Map<ProfileId, Function<Optional<Current>, Change>> decisions =
        plannedAt.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry ->
                        current ->
                            decider.decide(
                                entry.getKey(),
                                new Command.NoteRoutes(entry.getValue()),
                                current,
                                entry.getValue())));
    return profiles.changeAll(decisions, ROUTES_NOTED);
  }

  private static Optional<Change> stale(Optional<Current> current, OptionalLong seen) {
    long now = current.map(Current::profile).map(Profile::revision).orElse(0L);
    return seen.isEmpty() || seen.getAsLong() == now
        ? Optional.empty()
        : Optional.of(new Change.Refused(new Refusal.Stale(now)));
  }
}
