package nl.leerroute.contracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The routes of one profile, with their money and every reason, ready to be shown.
 *
 * @param profileVersion version of the profile that was planned
 * @param asOf legal day (Europe/Amsterdam) on which rules, windows and starts were read
 * @param validUntil first instant at which the answer may change without any event
 * @param routes named alternatives, what the person can afford for certain first; empty: see {@code
 *     notes} for why and what would help
 * @param schemes every scheme that pays nothing in these routes, with its reason; of those that are
 *     for other people, whatever is learned, as it was when this was planned
 * @param questions answers that could bring money, the one worth most first
 * @param notes what else a person should know
 * @param named courses that the notes name by their titles
 * @param directions occupations that are near, for somebody without a goal; the nearest first
 * @param withoutEmployer the person said to have none: what only employers can ask for is for
 *     others
 */
public record RouteSetPublished(
    String profileId,
    long profileVersion,
    Instant plannedAt,
    LocalDate asOf,
    Instant validUntil,
    @Nullable Gap gap,
    List<Route> routes,
    List<SchemeAnswer> schemes,
    List<OpenQuestion> questions,
    List<Text> notes,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<NamedCourse> named,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Direction> directions,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean withoutEmployer) {

  public record NamedCourse(String offerId, Text title) {}

  /**
   * An occupation that could be the goal.
   *
   * @param coveredPermille share of the weight of all requirements already held, 0 to 1000
   * @param held what it asks and the person can do already, heaviest first
   */
  public record Direction(
      String occupation, Text label, int coveredPermille, List<AskedSkill> held) {}

  /**
   * What the goal asks and how much of it is held.
   *
   * @param coveredPermille share of the weight of all requirements already held, 0 to 1000
   * @param lines one per required skill, heaviest first; the weights add up to 1000 permille
   */
  public record Gap(String goal, Text goalLabel, int coveredPermille, List<GapLine> lines) {}

  /**
   * @param weightPermille share of this skill in the goal
   * @param heldPermille how far the person has it, 0 to 1000
   */
  public record GapLine(
      String skill, Text label, int weightPermille, int heldPermille, boolean taughtNearby) {}

  /**
   * @param routeId names its courses and the dates on which they are taken; what stands before the
   *     first full stop names the courses alone
   * @param aims for which stated order this route is the best
   * @param coveredPermille share of the goal held after the route
   * @param priceCents price of all steps
   * @param ownAtBestCents what is left to pay when all money comes
   * @param ownAtWorstCents what is left to pay when only certain money comes
   * @param hoursPerWeek most hours asked in one week
   * @param permission what must be asked before the first course; absent: nothing
   * @param farthestKm longest distance one way; 0 when nothing is away from home or work; absent:
   *     not known of every step
   */
  public record Route(
      String routeId,
      Set<Aim> aims,
      int coveredPermille,
      LocalDate starts,
      LocalDate ends,
      int hoursPerWeek,
      @Nullable Integer farthestKm,
      long priceCents,
      long ownAtBestCents,
      long ownAtWorstCents,
      @Nullable Permission permission,
      List<Step> steps,
      Text why) {

    /** Whether the other name is of a route with the same courses, whatever day they start. */
    public boolean hasTheCoursesOf(String otherRouteId) {
      return courses(routeId).equals(courses(otherRouteId));
    }

    private static String courses(String routeId) {
      return routeId.split("\\.", 2)[0];
    }
  }

  /**
   * Whether somebody may learn and keep a benefit, or learn in working time.
   *
   * @param askBefore last day on which an answer may be expected in time, the first of all {@code
   *     requests}; absent: it was asked
   * @param weeks that the answer may take
   * @param requests all who must agree; empty: whoever pays a benefit
   */
  public record Permission(
      @Nullable LocalDate askBefore,
      int weeks,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<Request> requests) {

    /** Also of who only asked for a benefit; at least one. */
    public List<Request> all() {
      return requests.isEmpty()
          ? List.of(new Request(Authority.BENEFIT, askBefore, weeks))
          : requests;
    }
  }

  /**
   * What must be asked of one of those who must agree.
   *
   * @param askBefore last day on which an answer may be expected in time; absent: it was asked
   * @param weeks before the start
   */
  public record Request(Authority authority, @Nullable LocalDate askBefore, int weeks) {}

  /** Who must agree before somebody can learn. */
  public enum Authority {
    /** Whoever pays a benefit. */
    BENEFIT,
    /** The employer, of who learns in working time. */
    EMPLOYER
  }

  /** The order in which a route is the best one. */
  public enum Aim {
    MOST_COMPLETE,
    CHEAPEST,
    FASTEST,
    NEAREST,
    AT_WORK,
    SUREST
  }

  /**
   * One offer with its start.
   *
   * @param language ISO 639-1 code of the language of instruction; absent: not known
   * @param start first day; for an offer that starts any time the first sensible day
   * @param place absent: online or at work
   * @param distanceKm one way; 0 when nobody travels; absent: not known
   * @param adds what the person can do afterwards and could not before
   * @param opens what a later step asks at its start and this step teaches; the person never said
   *     to have it
   * @param funding what pays, or may pay
   * @param fallback what pays for certain in place of uncertain {@code funding} that does not come
   * @param partOf the larger whole of which this is a part; absent: none that is offered
   * @param exemption what falls away because the person can prove it already: weeks, hours and
   *     price of the step are without it; absent: nothing
   * @param travel getting there and back over the whole step; absent: no travel, or unknown from
   *     where
   * @param recognition absent in what was published before this was told
   */
  public record Step(
      String offerId,
      @Nullable String offeringId,
      Text title,
      String provider,
      OfferPublished.Kind kind,
      Set<OfferPublished.Form> forms,
      Set<OfferPublished.DayPart> dayParts,
      @Nullable String language,
      LocalDate start,
      LocalDate end,
      @Nullable LocalDate enrolBefore,
      int durationWeeks,
      int hoursPerWeek,
      OfferPublished.@Nullable Place place,
      @Nullable Integer distanceKm,
      @Nullable Text credential,
      boolean fictional,
      long priceCents,
      long ownAtBestCents,
      long ownAtWorstCents,
      List<SkillGain> adds,
      List<AskedSkill> opens,
      List<FundingLine> funding,
      List<FundingLine> fallback,
      @Nullable PartOf partOf,
      @Nullable Exemption exemption,
      @Nullable Travel travel,
      @Nullable Recognition recognition,
      Text why) {}

  /**
   * What an offer counts for.
   *
   * @param length whether it leads to a recognised diploma
   * @param requiredByLaw one may not do certain work without it; absent: not told
   */
  public record Recognition(
      OfferPublished.Formality formality,
      OfferPublished.Length length,
      @Nullable Boolean requiredByLaw) {}

  /**
   * A larger whole, with what is left of it after the route.
   *
   * @param credential absent: proof of participation at most
   * @param needed parts that teach the rest, as far as there are such parts
   * @param elsewhere what no part teaches
   */
  public record PartOf(
      String offerId,
      Text title,
      @Nullable Text credential,
      List<Part> needed,
      List<Text> elsewhere) {

    /** Of all parts that are needed. */
    public int hours() {
      return needed.stream().mapToInt(Part::hours).sum();
    }

    /** Of all parts that are needed, at list price. */
    public long cents() {
      return needed.stream().mapToLong(Part::cents).sum();
    }
  }

  /**
   * @param hours of study in all
   * @param cents list price
   */
  public record Part(String offerId, Text title, int hours, long cents) {}

  /**
   * What a provider lets fall away of an offer; the person must ask for it.
   *
   * @param skills what the person can prove
   * @param weeks by how much the step is shorter
   * @param hours of study less
   * @param cents by how much it costs less
   */
  public record Exemption(List<Text> skills, int weeks, int hours, long cents) {}

  /**
   * An estimate that stands beside the price and is never added to it.
   *
   * @param trips there and back
   * @param kilometres in all
   * @param cents in all
   * @param minutes in all
   */
  public record Travel(int trips, int kilometres, long cents, int minutes) {}

  public record SkillGain(String skill, Text label, int weightPermille) {}

  public record AskedSkill(String skill, Text label) {}

  /**
   * One scheme that pays, or may pay, for a step.
   *
   * @param lowersPrice the amount is subtracted from what the person pays; false: it stands beside
   *     it, as a loan does, or a grant to the employer for guiding the person
   * @param applyBefore last day to apply; absent: no last day known
   * @param later a window after that in which one can apply as well; absent: none is known
   * @param enrolment absent: it is not known whether one enrols or applies first
   * @param derivation the amount line by line
   * @param advanced true: the person pays it first and gets it back; false: the person never pays
   *     it; absent: our sources do not say
   */
  public record FundingLine(
      String schemeId,
      String schemeVersion,
      Text name,
      MoneyKind kind,
      Applicant applicant,
      Certainty certainty,
      long amountCents,
      boolean lowersPrice,
      @Nullable LocalDate applyFrom,
      @Nullable LocalDate applyBefore,
      @Nullable Later later,
      @Nullable EnrolmentOrder enrolment,
      Text why,
      List<Text> derivation,
      List<Text> steps,
      Provenance provenance,
      @Nullable Boolean advanced) {}

  /**
   * For who misses the days before.
   *
   * @param applyBefore last day to apply; absent: no last day known
   */
  public record Later(LocalDate applyFrom, @Nullable LocalDate applyBefore) {}

  /** When one enrols with the provider, seen from the application for the money. */
  public enum EnrolmentOrder {
    BEFORE_APPLYING,
    AFTER_APPLYING,
    AFTER_DECISION,
    EITHER
  }

  /** Grants are added up; the others never are. */
  public enum MoneyKind {
    GRANT,
    LOAN,
    TAX_EFFECT,
    RIGHT
  }

  public enum Applicant {
    WORKER,
    EMPLOYER,
    PARTNERSHIP,
    PROVIDER,
    ADVISER,
    SCHOOL_BOARD
  }

  public enum Certainty {
    RIGHT,
    FIRST_COME,
    BALLOT,
    DISCRETION
  }

  /**
   * Whose encoding this is.
   *
   * @param confirmedByOwner false: transcribed from public sources, not confirmed by the fund
   * @param outdated the review-by date has passed
   * @param example an invented scheme of the demo region
   */
  public record Provenance(
      String owner,
      @Nullable String source,
      LocalDate reviewedOn,
      boolean confirmedByOwner,
      boolean outdated,
      boolean example) {}

  /**
   * Why a scheme pays nothing here.
   *
   * @param upToCents for NEEDS_TO_KNOW: the most it could pay on these routes
   * @param endedOn for ENDED: last day of the version
   * @param applicant who applies first; absent in what was published before this was told
   * @param ground what the no hangs on; absent while it is no "no". One that a reader does not know
   *     is left out
   */
  public record SchemeAnswer(
      String schemeId,
      String schemeVersion,
      Text name,
      Verdict verdict,
      MoneyKind kind,
      List<Text> reasons,
      List<String> missingFacts,
      long upToCents,
      @Nullable LocalDate endedOn,
      @Nullable Applicant applicant,
      @JsonFormat(with = JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          @Nullable Ground ground,
      Provenance provenance) {}

  public enum Verdict {
    ENDED,
    NOT_OPEN,
    REFUSED,
    NEEDS_TO_KNOW,
    NOT_COMPUTED,
    NOTHING_TO_PAY
  }

  /** What would have to be different for a scheme to pay. */
  public enum Ground {
    PERSON,
    /** It is for people or firms of other sectors or collective agreements. */
    SECTOR,
    COURSE,
    OTHER_MONEY,
    PERIOD,
    /** Only the employer can ask, and the person wants to leave the employer out. */
    EMPLOYER_LEFT_OUT
  }

  /**
   * @param fact name in the fact dictionary of {@code services/schemes}
   * @param upToCents most money that this answer could bring in the first route; 0: it could bring
   *     money in other routes only
   */
  public record OpenQuestion(String fact, Text question, long upToCents) {}
}
