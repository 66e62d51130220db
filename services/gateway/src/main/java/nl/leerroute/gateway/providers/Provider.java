package nl.leerroute.gateway.providers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A provider and how far it is trusted.
 *
 * @param kvk number in the trade register; absent: not known
 * @param reason why it is suspended
 * @param formerIds providers that go on as this one
 */
public record Provider(
    String id,
    List<String> names,
    Optional<String> kvk,
    List<String> locations,
    Optional<String> website,
    Optional<String> phone,
    List<String> registrations,
    State state,
    Optional<String> reason,
    Optional<Instant> since,
    Optional<Appeal> appeal,
    Optional<String> mergedInto,
    List<String> formerIds,
    List<Step> history) {

  /** How far it is trusted. */
  public enum State {
    REGISTERED,
    CHECKED,
    LISTED,
    SUSPENDED,
    MERGED
  }

  /**
   * @param answer why it was denied; absent: nobody decided yet
   */
  public record Appeal(String text, Instant on, Optional<String> answer) {}

  /**
   * @param by absent: only the operator is told
   */
  public record Step(Instant at, Optional<String> by, String deed, String remark) {}

  public String name() {
    return names.isEmpty() ? id : names.getFirst();
  }

  public boolean mayAppeal() {
    return state == State.SUSPENDED && appeal.isEmpty();
  }

  public boolean waitsForDecision() {
    return appeal.filter(open -> open.answer().isEmpty()).isPresent();
  }
}
