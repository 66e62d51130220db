package nl.leerroute.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody reached a stage, told without saying who: no profile id, only a random flow id and
 * coarse classes.
 *
 * @param at when the stage was reached; statistics go by this time
 */
public record JourneyAdvanced(String flowId, Stage stage, Instant at, Classes classes) {

  public enum Stage {
    ENTERED,
    GOAL_SET,
    ANSWERED,
    ROUTED,
    CHOSEN,
    /** A provider confirmed a place. */
    ENROLLED
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
