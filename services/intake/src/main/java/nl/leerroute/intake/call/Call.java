package nl.leerroute.intake.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerroute.intake.profile.ProfileId;

/**
 * That somebody wants to be called.
 *
 * @param region where the person lives; absent: not known, so that every adviser sees it
 * @param at when the person asked and agreed that this is kept
 */
public record Call(
    CallId id,
    ProfileId profile,
    Wish wish,
    Optional<String> region,
    Instant at,
    List<Deed> deeds) {

  /** After it is done the person can still read who called. */
  private static final Duration KEPT_WHEN_DONE = Duration.ofDays(7);

  /** Whom nobody called by then has no use for it any more. */
  private static final Duration KEPT = Duration.ofDays(60);

  /** A second look within this time is the same look. */
  private static final Duration ONE_LOOK = Duration.ofMinutes(5);

  public Call {
    deeds = List.copyOf(deeds);
  }

  public boolean isDone() {
    return deeds.stream().anyMatch(deed -> deed.kind() == Deed.Kind.DONE);
  }

  /** From then on it is as if there were none. */
  public boolean isOver(Instant now) {
    Instant end = isDone() ? deeds.getLast().at().plus(KEPT_WHEN_DONE) : at.plus(KEPT);
    return !now.isBefore(end);
  }

  Call with(Deed deed) {
    if (deed.kind() == Deed.Kind.SEEN && isSameLook(deed)) {
      return this;
    }
    List<Deed> all = new ArrayList<>(deeds);
    all.add(deed);
    return new Call(id, profile, wish, region, at, all);
  }

  private boolean isSameLook(Deed look) {
    return !deeds.isEmpty()
        && deeds.getLast().by().equals(look.by())
        && look.at().isBefore(deeds.getLast().at().plus(ONE_LOOK));
  }
}
