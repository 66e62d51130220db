package nl.leerroute.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision about an application for money, told without saying who: no profile, only a random
 * flow id and coarse classes.
 *
 * @param potId the pot of money that it is about
 * @param reason code, for refusals
 * @param cents set apart, granted, or paid by now
 * @param at by the clock of the log
 */
public record ApplicationAdvanced(
    String applicationId,
    String potId,
    String windowId,
    String schemeId,
    String schemeVersion,
    State state,
    By by,
    @Nullable String reason,
    long cents,
    Instant at,
    Flow flow) {

  public enum State {
    REQUESTED,
    WAITING,
    RESERVED,
    GRANTED,
    /** Granted, and proof was handed in. */
    CLAIMED,
    SETTLED,
    REFUSED,
    /** Refused, and somebody objects. */
    CONTESTED,
    WITHDRAWN,
    EXPIRED,
    RELEASED,
    RECLAIMED
  }

  public enum By {
    RULE,
    OFFICER,
    APPLICANT,
    CLOCK
  }

  /**
   * @param flowId which only intake can link to a person
   * @param region labour-market region code
   * @param ageBand decade
   * @param sector SBI section letter
   */
  public record Flow(
      String flowId,
      @Nullable String region,
      ProfilePublished.@Nullable WorkStatus status,
      JourneyAdvanced.@Nullable EducationBand education,
      @Nullable String ageBand,
      @Nullable String sector) {}
}
