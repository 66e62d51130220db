package nl.leerroute.contracts;

import com.fasterxml.jackson.annotation.JsonFormat;
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
 * @param offered with ROUTED, what there was to choose from; absent: not told, or another stage
 * @param learning with CHOSEN, STARTED and COMPLETED, what is learned; absent: not told, or another
 *     stage
 * @param outcomes with OUTCOME, what learning brought; empty for every other stage. One that a
 *     reader does not know is left out
 */
public record JourneyAdvanced(
    String flowId,
    Stage stage,
    Instant at,
    Classes classes,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Barrier> stoppedFor,
    @Nullable Offered offered,
    @Nullable Learning learning,
    @JsonFormat(with = JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.SKIP)
        Set<Outcome> outcomes) {

  /** A stage of which nothing but the classes is told. */
  public static JourneyAdvanced reached(String flowId, Stage stage, Instant at, Classes classes) {
    return new JourneyAdvanced(flowId, stage, at, classes, Set.of(), null, null, Set.of());
  }

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
    ADVICE_ASKED,
    /** Told what learning brought. */
    OUTCOME
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
   * @param groups whom regions watch; empty: none, or not told. One that a reader does not know is
   *     left out
   */
  public record Classes(
      @Nullable String municipality,
      @Nullable String province,
      @Nullable String region,
      ProfilePublished.@Nullable WorkStatus status,
      @Nullable EducationBand education,
      @Nullable String ageBand,
      @Nullable String sector,
      @JsonFormat(with = JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.SKIP)
          Set<TargetGroup> groups) {

    /** Nothing was told. */
    public static Classes untold() {
      return new Classes(null, null, null, null, null, null, null, Set.of());
    }

    /** Of whom only the labour-market region was told. */
    public static Classes of(@Nullable String region) {
      return new Classes(null, null, region, null, null, null, null, Set.of());
    }
  }

  /** Groups that overlap: somebody can be in several. */
  public enum TargetGroup {
    /** Up to mbo 4. */
    PRACTICALLY_EDUCATED,
    /** Less than havo, vwo or mbo 2. */
    NO_START_QUALIFICATION,
    /** Employees without a permanent contract. */
    FLEXIBLE,
    /** Employees with a contract of fewer than 35 hours a week. */
    PART_TIME,
    /** Working at a firm of fewer than 50 people. */
    SMALL_FIRM
  }

  public enum EducationBand {
    LOW,
    MIDDLE,
    HIGH
  }

  /**
   * What there was to choose from.
   *
   * @param routes how many
   * @param affordable at least one of them leaves no more to pay than the person can; absent: the
   *     person did not say how much that is
   */
  public record Offered(int routes, @Nullable Boolean affordable) {}

  /**
   * What is learned along a route, as it was when it was chosen.
   *
   * @param form the most formal of its courses
   * @param diploma one of them leads to a recognised diploma (lang); false: none does (kort)
   * @param hours of study in all, rounded to tens
   * @param when absent: not said, or not an employee
   * @param payer absent: nobody has to pay, or it is not known
   * @param mandatory whether law asks one of the courses of who does certain work; absent: not
   *     known of every course
   * @param money a scheme surely pays a part
   */
  public record Learning(
      OfferPublished.Formality form,
      boolean diploma,
      int hours,
      @Nullable When when,
      @Nullable Payer payer,
      @Nullable Boolean mandatory,
      boolean money) {}

  /** When somebody learns who has work. */
  public enum When {
    WORKING_TIME,
    OWN_TIME,
    BOTH
  }

  /** Who pays the courses. */
  public enum Payer {
    EMPLOYER,
    SCHEME,
    SELF,
    /** Several of these. */
    MIXED
  }

  /** What learning brought, in the person's own words. */
  public enum Outcome {
    /** A job in which one uses it. */
    RELEVANT_JOB,
    BETTER_WORK,
    NEW_TASKS,
    PAY,
    CONFIDENCE,
    /** More turnover in an own business. */
    TURNOVER,
    /** More customers of an own business. */
    CUSTOMERS,
    NONE
  }
}
