package nl.leerroute.contracts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody reached a stage, told without saying who: no profile id, only a random flow id and
 * coarse classes.
 *
 * @param at when the stage was reached; statistics go by this time
 * @param stoppedFor why somebody stopped or did not begin; empty: not told, or neither. What is
 *     personal, such as health or debts, has no word here
 */
public record JourneyAdvanced(
    String flowId,
    Stage stage,
    Instant at,
    Classes classes,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Barrier> stoppedFor) {

  public enum Stage {
    ENTERED,
    GOAL_SET,
    ANSWERED,
    ROUTED,
    CHOSEN,
    APPLIED,
    GRANTED,
    /** A provider confirmed a place, or the person says to have one. */
    ENROLLED,
    STARTED,
    COMPLETED,
    STOPPED,
    /** Chose a route and said not to begin. */
    HELD_BACK,
    ADVICE_ASKED
  }

  /** What makes learning hard, and is no more personal than that. */
  public enum Barrier {
    TIME,
    MONEY,
    CARE,
    LANGUAGE,
    READING,
    DIGITAL,
    TRAVEL,
    CONFIDENCE,
    SCHOOL
  }

  /**
   * @param region labour-market region code, for instance {@code AM01}
   * @param education LOW, MIDDLE or HIGH
   * @param ageBand decade, for instance {@code 45-54}
   * @param sector SBI section letter
   */
  public record Classes(
      @Nullable String municipality,
      @Nullable String province,
      @Nullable String region,
      ProfilePublished.@Nullable WorkStatus status,
      @Nullable EducationBand education,
      @Nullable String ageBand,
      @Nullable String sector) {}

  public enum EducationBand {
    LOW,
    MIDDLE,
    HIGH
  }
}
