package nl.leerroute.intake.reminder;

import java.time.Clock;
import java.util.Optional;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.ProfileId;
import reactor.core.publisher.Mono;

/**
 * What a person does: asks for reminders, says yes by the link in the first letter, and ends it,
 * here or by the link in any letter.
 */
public final class AskingForReminders {

  private final Reminders reminders;
  private final KeepingProfiles profiles;
  private final Letters letters;
  private final Clock clock;

  public AskingForReminders(
      Reminders reminders, KeepingProfiles profiles, Letters letters, Clock clock) {
    this.reminders = reminders;
    this.profiles = profiles;
    this.letters = letters;
    this.clock = clock;
  }

  public boolean areOffered() {
    return letters.areSent();
  }

  /**
   * The first letter leaves soon. Who gave the same address before has it still; empty when there
   * is no such profile.
   */
  public Mono<Reminder> ask(ProfileId profile, MailAddress address, String language) {
    return profiles
        .find(profile)
        .flatMap(
            _ ->
                of(profile)
                    .filter(known -> known.address().equals(address))
                    .switchIfEmpty(
                        Mono.defer(
                            () ->
                                reminders.put(
                                    Reminder.asked(profile, address, language, clock.instant())))));
  }

  public Mono<Reminder> of(ProfileId profile) {
    return reminders.find(ReminderId.of(profile)).filter(one -> !one.isOver(clock.instant()));
  }

  /** Also when the person goes. */
  public Mono<Void> stop(ProfileId profile) {
    return reminders.remove(ReminderId.of(profile));
  }

  /** Does it once; empty when the link was used, is too old or was never sent. */
  public Mono<Reminder> confirm(ReminderId id, String opening) {
    return reminders.change(
        id,
        one ->
            one.isOpenedBy(opening) && !one.isOver(clock.instant())
                ? Optional.of(one.confirmed(clock.instant()))
                : Optional.empty());
  }

  /** Done again it is still done; whoever has no letter ends nothing. */
  public Mono<Void> end(ReminderId id, String ending) {
    return reminders
        .find(id)
        .filter(one -> one.isEndedBy(ending))
        .flatMap(one -> reminders.remove(one.id()));
  }
}
