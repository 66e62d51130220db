package nl.leerroute.contracts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Anything that can be learned, as a person can take it now.
 *
 * <p>What a provider need not tell may be absent, and then nothing is known of it: no is said as
 * {@code false}.
 *
 * @param teaches URIs of the skills a participant has afterwards
 * @param requires URIs of the skills a participant needs before
 * @param entryEducation education level asked at the start; absent: none
 * @param nlqf level in the Dutch qualifications framework, 1 to 8; absent: not classified
 * @param credential diploma or certificate; absent: proof of participation at most
 * @param durationWeeks calendar weeks from start to end, at least 1
 * @param hoursPerWeek study and contact hours in a week
 * @param studyLoadHours hours in all
 * @param offerings dated runs; may be empty when {@code startsAnyTime}
 * @param accreditations registers in which provider or offer is listed, for instance {@code CRKBO}
 * @param exam a participant is examined at the end
 * @param lastChecked last day on which the source still said so
 * @param source where the offer comes from; a pulled feed starts with {@code ooapi:} or {@code
 *     edudex:}, a file that was sent in with {@code file:}, a form with {@code form:}
 * @param fictional the offer is an example of the demo region
 * @param learningFunctions why one would take it; empty: not said
 * @param exemptions somebody can skip what he or she can already do
 * @param exemptedSkills what falls away for who can prove a skill, as far as the provider said;
 *     together never more than the whole offer
 * @param skillLevels level, by URI of a skill in {@code teaches} or {@code requires}
 * @param deliveryArea provinces (ISO 3166-2, such as {@code NL-GR}) and labour-market regions (such
 *     as {@code AM01}) whose residents may take part; empty: everybody
 * @param publiclyFunded the state pays for it (bekostigd)
 * @param targetGroups for whom it was made; empty: not said
 * @param support what helps somebody to take part; empty: not said
 * @param requiredByLaw one may not do certain work without it
 * @param renewalMonths after how many months it must be done again; absent: it does not end
 * @param partOf offer id of the larger whole that this is a part of
 * @param website page of the provider about this offer
 * @param staleSince since that day nobody has confirmed the offer, or it has no start left; it ends
 *     soon; absent: up to date
 * @param schemeFacts what only some schemes ask; absent: nothing of it was said
 */
public record OfferPublished(
    String offerId,
    Provider provider,
    Text title,
    Text summary,
    Kind kind,
    Formality formality,
    Length length,
    Set<Form> forms,
    List<String> teaches,
    List<String> requires,
    @Nullable Education entryEducation,
    @Nullable Integer nlqf,
    @Nullable Text credential,
    int durationWeeks,
    int hoursPerWeek,
    int studyLoadHours,
    Price price,
    List<Offering> offerings,
    boolean startsAnyTime,
    Set<String> accreditations,
    boolean exam,
    LocalDate lastChecked,
    String source,
    boolean fictional,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Set<LearningFunction> learningFunctions,
    @Nullable Pace pace,
    @Nullable Boolean exemptions,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<ExemptedSkill> exemptedSkills,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, SkillLevel> skillLevels,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Set<String> deliveryArea,
    @Nullable Boolean publiclyFunded,
    @Nullable Purpose purpose,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Set<TargetGroup> targetGroups,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Support> support,
    @Nullable Boolean requiredByLaw,
    @Nullable Integer renewalMonths,
    @Nullable Outcomes outcomes,
    @Nullable String partOf,
    @Nullable String website,
    @Nullable LocalDate staleSince,
    @Nullable FactsForSchemes schemeFacts) {

  public record Provider(String id, String name) {}

  public enum Kind {
    COURSE,
    MODULE,
    TRAINING,
    E_LEARNING,
    /** Learning at work under guidance. */
    WORKPLACE,
    /** Vocational education at work (beroepsbegeleidende leerweg). */
    BBL,
    /** Recognition of what somebody can already do (EVC, praktijkverklaring). */
    VALIDATION,
    /** Career advice (loopbaanadvies, ontwikkeladvies). */
    ADVICE,
    EXAM
  }

  public enum Formality {
    FORMAL,
    NON_FORMAL,
    INFORMAL
  }

  /** Kort: no recognised diploma. Lang: a recognised diploma. */
  public enum Length {
    SHORT,
    LONG
  }

  public enum Form {
    CLASSROOM,
    BLENDED,
    ONLINE,
    WORKPLACE
  }

  /**
   * What it costs to take part, in cents and including VAT where it is due.
   *
   * @param feeCents course fee
   * @param examCents exam fee
   * @param materialsCents books, licences, protective gear
   * @param travelCents getting there and back in all, as the provider estimates it: not charged
   */
  public record Price(
      long feeCents,
      long examCents,
      long materialsCents,
      Vat vat,
      @JsonSetter(nulls = Nulls.AS_EMPTY) long travelCents) {

    /** What the provider charges. */
    public long totalCents() {
      return feeCents + examCents + materialsCents;
    }
  }

  public enum Vat {
    EXEMPT,
    INCLUDED_21
  }

  /**
   * One dated run.
   *
   * @param enrolBefore last day to enrol; absent: until the start
   * @param place where; absent: online or at the participant's own work
   * @param language ISO 639-1 code of the language of instruction
   * @param placesLeft absent: unknown
   */
  public record Offering(
      String id,
      LocalDate start,
      @Nullable LocalDate enrolBefore,
      @Nullable Place place,
      Set<DayPart> dayParts,
      String language,
      @Nullable Integer placesLeft) {}

  /** A place by the centre of its four-digit postcode, in degrees (WGS 84). */
  public record Place(String name, String pc4, double latitude, double longitude) {}

  public enum DayPart {
    DAY,
    EVENING,
    WEEKEND
  }

  public enum LearningFunction {
    /** Makes other learning possible: basic skills, language, a first step (voorwaardelijk). */
    CONDITIONAL,
    /** Keeps somebody able to do the work of today (reactief). */
    REACTIVE,
    /** Makes ready for other work or a next step (proactief). */
    PROACTIVE
  }

  /** Whether a group sets the pace or the participant does. */
  public enum Pace {
    FIXED,
    OWN
  }

  /**
   * What falls away for who can prove a skill.
   *
   * @param skill one of {@code teaches}
   * @param weeks by how much it ends sooner; 0 where the group goes on without the participant
   * @param hours of the study load
   * @param feeCents of the course fee
   */
  public record ExemptedSkill(String skill, int weeks, int hours, long feeCents) {}

  public enum SkillLevel {
    /** With help. */
    BASIC,
    /** Without help. */
    INDEPENDENT,
    /** Well enough to help others. */
    ADVANCED
  }

  public enum Purpose {
    /** For work. */
    VOCATIONAL,
    /** For oneself, or as a hobby. */
    PERSONAL
  }

  public enum TargetGroup {
    JOB_SEEKERS,
    EMPLOYEES,
    SELF_EMPLOYED,
    PEOPLE_ON_BENEFIT,
    LOW_LITERATE,
    NEWCOMERS,
    WORK_DISABLED,
    EVERYBODY
  }

  public enum Support {
    CHILDCARE,
    LANGUAGE_HELP,
    WHEELCHAIR,
    DIGITAL_HELP
  }

  /**
   * What became of earlier participants.
   *
   * @param participants how many were counted, at least 1
   * @param completedPermille finished it; absent: not known
   * @param inWorkPermille had work a half year later; absent: not known
   * @param measuredOn last day of the count
   */
  public record Outcomes(
      int participants,
      @Nullable Integer completedPermille,
      @Nullable Integer inWorkPermille,
      LocalDate measuredOn) {}
}
