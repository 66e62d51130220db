package nl.leerroute.intake.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.UUID;
import nl.leerroute.intake.handover.HandingOver;
import nl.leerroute.intake.handover.Handovers;
import nl.leerroute.intake.profile.Command;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.Outcome;
import nl.leerroute.intake.profile.ProfileId;
import nl.leerroute.intake.profile.Profiles;
import nl.leerroute.intake.reminder.AskingForReminders;
import reactor.core.publisher.Mono;

/** Erases what was kept long enough, as if the person had asked for it. */
public final class Retention {

  private final Profiles profiles;
  private final KeepingProfiles keeping;
  private final Handovers handovers;
  private final HandingOver handing;
  private final AskingForReminders reminding;
  private final Periods periods;
  private final Clock clock;

  public Retention(
      Profiles profiles,
      KeepingProfiles keeping,
      Handovers handovers,
      HandingOver handing,
      AskingForReminders reminding,
      Periods periods,
      Clock clock) {
    this.profiles = profiles;
    this.keeping = keeping;
    this.handovers = handovers;
    this.handing = handing;
    this.reminding = reminding;
    this.periods = periods;
    this.clock = clock;
  }

  /** How many profiles and hand-overs went; several instances may look at the same time. */
  public record Swept(long profiles, long handovers) {

    public boolean isNothing() {
      return profiles + handovers == 0;
    }
  }

  public Mono<Swept> sweep() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Mono<Long> ended =
        handovers
            .overBefore(today.minus(periods.over()))
            .concatMap(id -> handovers.remove(id).thenReturn(id))
            .count();
    LocalDate silent = today.minus(periods.silent());
    Mono<Long> forgotten = profiles.silentSince(silent).concatMap(id -> forget(id, silent)).count();
    return forgotten.zipWith(ended, Swept::new);
  }

  /** What was handed over goes first, so that whatever fails is found again the next time. */
  private Mono<ProfileId> forget(ProfileId id, LocalDate silent) {
    return keeping
        .find(id)
        .filter(profile -> profile.trail().heard().isBefore(silent))
        .flatMap(
            _ ->
                handing
                    .forget(id)
                    .then(reminding.stop(id))
                    .then(
                        keeping.handle(
                            id,
                            new Command.Expire(silent),
                            UUID.randomUUID().toString(),
                            OptionalLong.empty())))
        .ofType(Outcome.Gone.class)
        .map(_ -> id);
  }
}
