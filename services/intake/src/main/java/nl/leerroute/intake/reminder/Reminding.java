package nl.leerroute.intake.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import nl.leerroute.intake.profile.Journey;
import nl.leerroute.intake.profile.KeepingProfiles;
import nl.leerroute.intake.profile.Profile;
import nl.leerroute.intake.profile.ProfileId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends letters that are due, at most one a day to each person.
 *
 * <p>Who is about to send notes it first by compare-and-set, so that of several instances one
 * sends; that it was sent is noted afterwards, so that a crash in between sends one letter twice.
 */
public final class Reminding {

  private final Reminders reminders;
  private final KeepingProfiles profiles;
  private final Letters letters;
  private final Clock clock;

  public Reminding(Reminders reminders, KeepingProfiles profiles, Letters letters, Clock clock) {
    this.reminders = reminders;
    this.profiles = profiles;
    this.letters = letters;
    this.clock = clock;
  }

  /** Says how many letters left. */
  public Mono<Long> send() {
    return letters.areSent()
        ? reminders.due(clock.instant()).concatMap(this::look).count()
        : Mono.just(0L);
  }

  /** Removes what nobody confirmed, also where no letters are sent any more. */
  public Mono<Void> sweep() {
    Instant now = clock.instant();
    return reminders
        .due(now)
        .filter(one -> one.isOver(now))
        .concatMap(one -> reminders.remove(one.id()))
        .then();
  }

  /** Others did something for these people; who wants no reminders is let go. */
  public Mono<Void> nudge(Collection<ProfileId> people) {
    return Flux.fromIterable(people)
        .concatMap(
            person ->
                reminders.change(
                    ReminderId.of(person), one -> Optional.of(one.nudged(clock.instant()))))
        .then();
  }

  /** Something comes of it when a letter left. */
  private Mono<Reminder> look(Reminder one) {
    Instant now = clock.instant();
    if (one.isOver(now)) {
      return reminders.remove(one.id()).then(Mono.empty());
    }
    if (one.confirmed().isEmpty()) {
      return one.sent().isEmpty()
          ? ask(one, now)
          : later(one, one.asked().plus(Reminder.UNCONFIRMED), now);
    }
    return profiles
        .find(one.profile())
        .map(Profile::walk)
        .flatMap(
            walk ->
                hasSomething(one, walk, now)
                    ? remind(one, now)
                    : later(one, nextLook(walk, now), now));
  }

  private static boolean hasSomething(Reminder one, Optional<Journey> walk, Instant now) {
    return one.isNudged()
        || walk.filter(journey -> Occasions.since(one.told(), now, journey)).isPresent();
  }

  /** A route may be chosen or left meanwhile. */
  private static Instant nextLook(Optional<Journey> walk, Instant now) {
    Instant tomorrow = now.plus(Reminder.AT_MOST_EVERY);
    return walk.flatMap(journey -> Occasions.after(now, journey))
        .filter(tomorrow::isAfter)
        .orElse(tomorrow);
  }

  private Mono<Reminder> ask(Reminder one, Instant now) {
    Secret opening = Secret.random();
    return claim(one, Optional.of(opening.hash()), now)
        .filterWhen(claimed -> letters.ask(claimed, opening.value()))
        .flatMap(claimed -> sent(claimed, one.asked().plus(Reminder.UNCONFIRMED)));
  }

  private Mono<Reminder> remind(Reminder one, Instant now) {
    return claim(one, one.opening(), now)
        .filterWhen(letters::remind)
        .flatMap(claimed -> sent(claimed, now.plus(Reminder.AT_MOST_EVERY)));
  }

  /** Empty when somebody else was quicker. */
  private Mono<Reminder> claim(Reminder seen, Optional<String> opening, Instant now) {
    return reminders.change(
        seen.id(),
        one ->
            one.next().equals(seen.next()) && one.isDue(now)
                ? Optional.of(one.sending(opening, now))
                : Optional.empty());
  }

  private Mono<Reminder> sent(Reminder claimed, Instant later) {
    return reminders.change(claimed.id(), one -> Optional.of(one.sent(clock.instant(), later)));
  }

  private Mono<Reminder> later(Reminder seen, Instant then, Instant now) {
    return reminders
        .change(
            seen.id(), one -> one.isDue(now) ? Optional.of(one.lookedAt(then)) : Optional.empty())
        .then(Mono.empty());
  }
}
