package nl.leerroute.gateway.applying;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;

/**
 * An application as its applicant sees it.
 *
 * @param cents set apart, granted or paid by now; absent: nothing
 * @param askedCents absent: it was only sent
 * @param ahead how many come first at most, while it waits
 * @param until by when something has to happen: a decision, proof, an objection
 * @param derivation how the amount was worked out, or why it was refused
 */
public record OwnApplication(
    String id,
    String scheme,
    String version,
    String window,
    Instant sentAt,
    State state,
    Optional<Long> cents,
    Optional<Long> askedCents,
    Optional<Long> claimedCents,
    Optional<Long> ahead,
    Optional<Instant> until,
    List<Step> steps,
    List<Row> derivation,
    List<Note> notes) {

  /** Where it stands. */
  public enum State {
    SENT,
    REQUESTED,
    WAITING,
    RESERVED,
    GRANTED,
    CLAIMED,
    SETTLED,
    REFUSED,
    CONTESTED,
    WITHDRAWN,
    EXPIRED,
    RELEASED,
    RECLAIMED
  }

  /**
   * A decision that was taken.
   *
   * @param by RULE, OFFICER, APPLICANT or CLOCK
   */
  public record Step(Instant at, State state, String by) {}

  public record Row(Bilingual text, Optional<Long> cents) {}

  /** What an officer said. */
  public record Note(Instant at, String explanation) {}

  /** Whether anything can still come of it. */
  public boolean isOpen() {
    return switch (state) {
      case SENT, REQUESTED, WAITING, RESERVED, GRANTED, CLAIMED, CONTESTED -> true;
      case SETTLED, REFUSED, WITHDRAWN, EXPIRED, RELEASED, RECLAIMED -> false;
    };
  }

  public boolean canBeWithdrawn() {
    return switch (state) {
      case SENT, REQUESTED, WAITING, RESERVED, GRANTED -> true;
      case CLAIMED, CONTESTED, SETTLED, REFUSED, WITHDRAWN, EXPIRED, RELEASED, RECLAIMED -> false;
    };
  }

  /** Whether it is good news: money was granted or paid. */
  public boolean isGood() {
    return state == State.GRANTED || state == State.CLAIMED || state == State.SETTLED;
  }

  public boolean canBeContested(Instant now) {
    return state == State.REFUSED && until.filter(now::isBefore).isPresent();
  }

  /** Rules that say no; how an amount was worked out is no reason. */
  public List<Bilingual> reasons() {
    return derivation.stream().filter(row -> row.cents().isEmpty()).map(Row::text).toList();
  }

  public boolean isRefusedByPeople() {
    return steps.stream()
        .filter(step -> step.state() == State.REFUSED)
        .reduce((_, last) -> last)
        .filter(last -> last.by().equals("OFFICER"))
        .isPresent();
  }

  public boolean awaitsProof() {
    return state == State.GRANTED;
  }
}
