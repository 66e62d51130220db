package nl.leerroute.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerroute.contracts.RouteSetPublished.AskedSkill;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.OpenQuestion;
import nl.leerroute.contracts.RouteSetPublished.SchemeAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The training plans of one firm, with their money and every reason, ready to be shown.
 *
 * @param employerVersion version of the firm's answers that was planned
 * @param asOf legal day (Europe/Amsterdam) on which rules, windows and starts were read
 * @param validUntil first instant at which the answer may change without any event
 * @param gaps what each role should learn, in the order of the roles
 * @param plans named alternatives, the one with the least absence first; empty: see {@code notes}
 * @param firmMoney what schemes pay for what a firm does that is no course: a scan, advice, a
 *     method, a work placement
 * @param schemes every scheme that pays nothing here, with its reason
 * @param questions answers that could bring money, the one worth most first
 * @param notes what else the firm should know
 */
public record PlanPublished(
    String employerId,
    long employerVersion,
    Instant plannedAt,
    LocalDate asOf,
    Instant validUntil,
    List<RoleGap> gaps,
    List<Plan> plans,
    List<FirmMoney> firmMoney,
    List<SchemeAnswer> schemes,
    List<OpenQuestion> questions,
    List<Text> notes) {

  /**
   * What people in one role should learn.
   *
   * @param role the occupation's name; absent: told in the firm's own words only
   */
  public record RoleGap(String roleId, @Nullable Text role, int persons, List<Lacking> lines) {}

  /**
   * @param persons who lack it
   * @param taught whether somebody teaches it within what the firm allows
   */
  public record Lacking(
      String skill,
      Text label,
      EmployerPublished.Necessity necessity,
      int persons,
      @Nullable LocalDate heldUntil,
      boolean taught) {}

  /** The order in which a plan is the best one; each starts with what must be learned. */
  public enum Aim {
    LEAST_ABSENCE,
    CHEAPEST,
    FASTEST
  }

  /**
   * Who follows what and when: as many as possible learn what they must, then as the aim says.
   *
   * @param aims for which stated order this plan is the best
   * @param participations how many times somebody follows something
   * @param absenceHours working hours in which somebody is away, all together
   * @param lostCents what these hours cost, as far as an hour has a price; not in the other amounts
   * @param priceCents of all participations
   * @param ownAtBestCents what is left to pay when all money comes
   * @param ownAtWorstCents what is left to pay when only certain money comes
   * @param weeks in which somebody is away, in order
   * @param budgets what the plan takes of money that the whole firm shares
   * @param unserved what some people cannot learn in this plan, and why
   * @param provenGapPermille by how much a better plan could be better in its stated order, 0 to
   *     1000; 0: there is none
   */
  public record Plan(
      Set<Aim> aims,
      int participations,
      LocalDate ends,
      int absenceHours,
      long lostCents,
      long priceCents,
      long ownAtBestCents,
      long ownAtWorstCents,
      List<Seats> seats,
      List<Week> weeks,
      List<Budget> budgets,
      List<Unserved> unserved,
      int provenGapPermille,
      Text why) {}

  /**
   * People of one role who follow the same run of the same offer.
   *
   * @param start first day; for an offer that starts any time the day that is best for the firm
   * @param enrolBefore last day to enrol; absent: until the start
   * @param hoursAway working hours that one of them is away, over the whole run
   * @param freeForWorker law or agreement asks it: it costs the worker nothing and is working time
   * @param gives what they can do afterwards and should
   * @param priceCents of all of them
   * @param ownAtBestCents of all of them
   * @param ownAtWorstCents of all of them
   * @param funding what pays, or may pay
   */
  public record Seats(
      String roleId,
      int persons,
      String offerId,
      @Nullable String offeringId,
      Text title,
      String provider,
      OfferPublished.Kind kind,
      LocalDate start,
      LocalDate end,
      @Nullable LocalDate enrolBefore,
      OfferPublished.@Nullable Place place,
      @Nullable Integer distanceKm,
      int hoursAway,
      boolean freeForWorker,
      boolean fictional,
      List<AskedSkill> gives,
      long priceCents,
      long ownAtBestCents,
      long ownAtWorstCents,
      List<TeamFunding> funding,
      Text why) {}

  /**
   * One scheme that pays for some of these people.
   *
   * @param persons for how many of them; the line's amount is for all of these together
   */
  public record TeamFunding(int persons, FundingLine line) {}

  /**
   * @param monday first day of the week
   * @param away most persons away on one day of it
   * @param hours working hours in which somebody is away
   */
  public record Week(LocalDate monday, int away, int hours) {}

  /**
   * Money that the whole firm shares: a yearly budget at a fund, a number of employees for whom
   * there is money, the room for de-minimis aid.
   *
   * @param schemes whose money counts in it
   * @param roomCents absent: it counts employees
   * @param usedCents by this plan
   * @param roomPersons absent: it counts money
   * @param missedCents what the schemes would pay beside that if there were more room
   */
  public record Budget(
      Text name,
      List<String> schemes,
      @Nullable Long roomCents,
      long usedCents,
      @Nullable Integer roomPersons,
      int usedPersons,
      long missedCents) {}

  /**
   * @param persons of the role who do not learn it in this plan
   */
  public record Unserved(String roleId, AskedSkill skill, int persons, Text why) {}

  /**
   * What a scheme pays for what a firm does that is no course.
   *
   * @param activity as schemes name it: COMPANY_SCAN, LEARNING_METHOD, PRACTICE_PLACE
   * @param upToCents the most it pays; absent: our sources do not say, or it depends
   */
  public record FirmMoney(
      String activity, Text label, @Nullable Long upToCents, FundingLine line) {}
}
