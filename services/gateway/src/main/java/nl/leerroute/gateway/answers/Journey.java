package nl.leerroute.gateway.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The route that somebody chose, and how far the person says to have come.
 *
 * @param starts first day by offer, of the courses on a date, when it was chosen
 * @param since when the state was told
 * @param why the person stopped, in the words of the question about what makes learning hard
 * @param gains what it brought
 */
public record Journey(
    String routeId,
    Map<String, LocalDate> starts,
    State state,
    Instant since,
    Set<String> why,
    Set<Gain> gains) {

  /** How it goes. */
  public enum State {
    CHOSEN,
    ENROLLED,
    STARTED,
    COMPLETED,
    STOPPED
  }

  /** What learning can bring. */
  public enum Gain {
    BETTER_WORK,
    NEW_TASKS,
    MORE_PAY,
    JOB_FOUND,
    CONFIDENCE,
    TURNOVER,
    CUSTOMERS,
    NOTHING
  }

  /**
   * What a person tells of it.
   *
   * @param why only of who stopped
   * @param gains only of who is done
   */
  public record Told(State state, Set<String> why, Set<Gain> gains) {}
}
