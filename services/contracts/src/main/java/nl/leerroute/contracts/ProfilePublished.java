package nl.leerroute.contracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's situation, skills, goal and limits: enough to plan routes, without name or contact.
 *
 * <p>Purpose of every field: planning routes and finding money for this person. Whatever a person
 * did not answer is absent, and absent never means no.
 *
 * @param currentOccupation URI of the occupation done now
 * @param skills what the person can do, claimed or proven
 * @param goalOccupation URI of the occupation wanted; absent: does not know yet
 */
public record ProfilePublished(
    String profileId,
    @Nullable String currentOccupation,
    List<HeldSkill> skills,
    @Nullable String goalOccupation,
    Situation situation,
    Limits limits) {

  public record HeldSkill(String skill, Evidence evidence) {}

  public enum Evidence {
    CLAIMED,
    EXPERIENCE,
    CERTIFICATE,
    VALIDATED
  }

  /**
   * @param contractHours whole hours a week in the employment contract
   * @param sector SBI 2008 section or code, for instance {@code Q} or {@code 43.2}
   * @param cao code of the collective agreement, for instance {@code cao-vvt}
   * @param yearOfBirth four digits
   * @param contractHundredths hundredths of an hour beside {@code contractHours}: 50 when the
   *     contract says 36.5; absent: none
   * @param benefit whether somebody pays a benefit and must agree to learning; never which benefit
   *     or how much. Purpose: to plan asking for that before the first course, and to know for whom
   *     a course was made
   * @param roles what the person does beside {@code status}; empty: nothing else was said
   * @param learningTime whether an employee learns in working time or not, and may ask the employer
   *     for money; absent: not said. Purpose: to leave out what does not fit beside the work, to
   *     plan asking the employer before the first course, and to keep the employer out where the
   *     person wants so
   */
  public record Situation(
      @Nullable WorkStatus status,
      @Nullable Contract contract,
      @Nullable Integer contractHours,
      @Nullable String sector,
      @Nullable String cao,
      @Nullable EmployerSize employerSize,
      @Nullable Education education,
      @Nullable Integer yearOfBirth,
      @Nullable Home home,
      @Nullable Integer contractHundredths,
      @Nullable Benefit benefit,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Set<WorkStatus> roles,
      @Nullable LearningTime learningTime) {}

  /** Whether somebody must allow the person to learn. */
  public enum Benefit {
    NONE,
    /** With a benefit, and nobody was asked yet. */
    RECEIVED,
    /** With a benefit; whoever pays it was asked, or has agreed. */
    ASKED
  }

  /** When an employee learns. */
  public enum LearningTime {
    /** In working time; the employer was not asked yet. */
    WITH_EMPLOYER,
    /** In working time; the employer was asked, or has agreed. */
    EMPLOYER_ASKED,
    /** The employer may know. */
    OWN_TIME,
    /** The employer is left out. */
    OWN_TIME_PRIVATELY
  }

  /** Where the person lives, by four-digit postcode, and the areas that contain it. */
  public record Home(
      String pc4,
      String municipality,
      String province,
      String region,
      double latitude,
      double longitude) {}

  /**
   * What a route must stay within.
   *
   * @param hoursPerWeek hours a week the person can give to learning; absent: not said
   * @param travelKm longest distance one way, as the crow flies; absent: no limit
   * @param budgetCents most the person can pay in all; absent: no limit
   * @param forms forms the person wants; empty: all
   * @param languages ISO 639-1 codes of the languages the person can learn in; empty: Dutch
   * @param help what the person likes to have when learning, never why; empty: nothing was said
   * @param preferences what the person would rather have of two offers that are equally good, never
   *     why; empty: nothing was said. One that a reader does not know is left out
   * @param noHeavyWork work that is hard on the body is not suggested, never why; absent: it may be
   */
  public record Limits(
      @Nullable Integer hoursPerWeek,
      @Nullable Integer travelKm,
      @Nullable Long budgetCents,
      Set<OfferPublished.Form> forms,
      Set<String> languages,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Help> help,
      @JsonFormat(with = JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.SKIP)
          Set<Preference> preferences,
      @Nullable Boolean noHeavyWork) {}

  /** What makes it easier to take part; many people like these for many reasons. */
  public enum Help {
    CHILDCARE,
    LANGUAGE_HELP,
    /** A building without stairs or thresholds. */
    STEP_FREE,
    DIGITAL_HELP
  }

  /**
   * What decides between offers that are otherwise equal; many people like these for many reasons.
   */
  public enum Preference {
    AT_WORK,
    SHORT,
    NO_EXAM,
    NOT_ONLY_ONLINE,
    /** Online or at work, so that nobody has to go anywhere else. */
    WITHOUT_TRAVEL,
    HELP_WITH_READING,
    LITTLE_MONEY,
    RECOGNISED_DIPLOMA,
    WITH_OTHERS
  }

  /** What somebody does now, in the classes of the northern monitor. */
  public enum WorkStatus {
    EMPLOYEE,
    SELF_EMPLOYED,
    JOB_SEEKER,
    STUDENT,
    PENSIONER,
    UNFIT_FOR_WORK,
    HOME_MAKER,
    VOLUNTEER,
    NOT_SEEKING,
    OTHER
  }

  public enum Contract {
    PERMANENT,
    TEMPORARY,
    AGENCY,
    ON_CALL
  }

  /** Persons working at the employer. */
  public enum EmployerSize {
    UNDER_10,
    FROM_10_TO_49,
    FROM_50_TO_249,
    FROM_250
  }
}
