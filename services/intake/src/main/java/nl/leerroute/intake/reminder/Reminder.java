package nl.leerroute.intake.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.leerroute.intake.profile.ProfileId;

/**
 * That somebody wants reminders by mail.
 *
 * @param language of the letters, {@code nl} or {@code en}
 * @param opening hash of what the link says that confirms; absent: not sent yet, or used
 * @param ending what the link says that ends it all; the same in every letter
 * @param asked when the person gave the address
 * @param confirmed when somebody who reads mail there said yes; absent: nobody did
 * @param sent when a letter left last
 * @param nudged when others last did something that the person may want to see
 * @param next nothing is looked at or sent before; who sends pushes it forward first, so that
 *     nobody else sends the same
 */
public record Reminder(
    ReminderId id,
    ProfileId profile,
    MailAddress address,
    String language,
    Optional<String> opening,
    String ending,
    Instant asked,
    Optional<Instant> confirmed,
    Optional<Instant> sent,
    Optional<Instant> nudged,
    Instant next) {

  /** Whoever does not confirm by then did not want it, or it was another's address. */
  static final Duration UNCONFIRMED = Duration.ofDays(7);

  static final Duration AT_MOST_EVERY = Duration.ofDays(1);

  /** As long as sending may take; who died meanwhile is taken over from after it. */
  static final Duration SENDING = Duration.ofMinutes(10);

  public Reminder {
    next = next.truncatedTo(ChronoUnit.SECONDS);
  }

  static Reminder asked(ProfileId profile, MailAddress address, String language, Instant now) {
    return new Reminder(
        ReminderId.of(profile),
        profile,
        address,
        language,
        Optional.empty(),
        Secret.random().value(),
        now,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        now);
  }

  /** Never confirmed, for too long. */
  boolean isOver(Instant now) {
    return confirmed.isEmpty() && !now.isBefore(asked.plus(UNCONFIRMED));
  }

  boolean isDue(Instant now) {
    return !now.isBefore(next);
  }

  /** Whether something happened after the last letter that was not told yet. */
  boolean isNudged() {
    return nudged.filter(at -> at.isAfter(told())).isPresent();
  }

  /** Up to when everything was told. */
  Instant told() {
    return sent.orElse(asked);
  }

  boolean isOpenedBy(String secret) {
    return opening.filter(hash -> Secret.same(hash, new Secret(secret).hash())).isPresent();
  }

  boolean isEndedBy(String secret) {
    return Secret.same(ending, secret);
  }

  Reminder sending(Optional<String> opened, Instant now) {
    return with(opened, confirmed, sent, nudged, now.plus(SENDING));
  }

  Reminder sent(Instant now, Instant later) {
    return with(opening, confirmed, Optional.of(now), nudged, later);
  }

  Reminder confirmed(Instant now) {
    return with(Optional.empty(), Optional.of(now), sent, nudged, told().plus(AT_MOST_EVERY));
  }

  Reminder nudged(Instant at) {
    Instant soonest = told().plus(AT_MOST_EVERY);
    return with(
        opening,
        confirmed,
        sent,
        Optional.of(at),
        confirmed.isEmpty() ? next : at.isAfter(soonest) ? at : soonest);
  }

  Reminder lookedAt(Instant later) {
    return with(opening, confirmed, sent, nudged, later);
  }

  private Reminder with(
      Optional<String> opened,
      Optional<Instant> agreed,
      Optional<Instant> left,
      Optional<Instant> happened,
      Instant then) {
    return new Reminder(
        id, profile, address, language, opened, ending, asked, agreed, left, happened, then);
  }
}
