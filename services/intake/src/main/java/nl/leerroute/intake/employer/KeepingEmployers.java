package nl.leerroute.intake.employer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.intake.place.Places;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Carries out what firms ask of what they told. */
public final class KeepingEmployers {

  private final Employers employers;
  private final Deciding deciding;
  private final Clock clock;

  public KeepingEmployers(Employers employers, Places places, Clock clock) {
    this.employers = employers;
    this.deciding = new Deciding(places);
    this.clock = clock;
  }

  public Mono<Employer> find(EmployerId id) {
    return employers.find(id);
  }

  /**
   * @param key names the command: sent again with the same key it is done once
   * @param revision that was seen; when the answers changed since, nothing is done
   */
  public Mono<Outcome> handle(EmployerId id, Command command, String key, OptionalLong revision) {
    return employers.change(
        id,
        key,
        current ->
            stale(current, revision)
                .orElseGet(() -> deciding.decide(id, command, current, today())));
  }

  /** Who said nothing since before that day. */
  public Flux<EmployerId> silentSince(LocalDate day) {
    return employers.silentSince(day);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static Optional<Change> stale(Optional<Employer> current, OptionalLong seen) {
    long now = current.map(Employer::revision).orElse(0L);
    return seen.isEmpty() || seen.getAsLong() == now
        ? Optional.empty()
        : Optional.of(new Change.Refused(new Refusal.Stale(now)));
  }
}
