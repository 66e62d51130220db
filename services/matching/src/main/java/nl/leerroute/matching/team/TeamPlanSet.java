package nl.leerroute.matching.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nl.leerroute.matching.planning.RouteSet.AskedSkill;
import nl.leerroute.matching.planning.RouteSet.Question;
import nl.leerroute.matching.planning.RouteSet.UnusedScheme;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.team.search.Aim;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.plan.Funding;
import nl.leerroute.schemes.rule.Activity;

/**
 * The plans of one firm, with their money and every reason.
 *
 * @param employerVersion version of the answers that were planned
 * @param validUntil first instant at which the answer may change without any event
 */
public record TeamPlanSet(
    String employerId,
    long employerVersion,
    Instant plannedAt,
    LocalDate asOf,
    Instant validUntil,
    List<RoleGap> gaps,
    List<Plan> plans,
    List<FirmMoney> firmMoney,
    List<UnusedScheme> schemes,
    List<Question> questions,
    List<Text> notes) {

  public record RoleGap(String roleId, Optional<Text> role, int persons, List<Lacking> lines) {}

  /**
   * @param taught whether somebody teaches it within what the firm allows
   */
  public record Lacking(
      String skill,
      Text label,
      Necessity necessity,
      int persons,
      Optional<LocalDate> heldUntil,
      boolean taught) {}

  /**
   * @param gapPermille by how much a better plan could be better; 0: there is none
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
      int gapPermille,
      Text why) {}

  /**
   * @param hoursAway of one person
   * @param freeForWorker law or agreement asks it
   */
  public record Seats(
      String roleId,
      int persons,
      Step step,
      int hoursAway,
      boolean freeForWorker,
      List<AskedSkill> gives,
      long priceCents,
      long ownAtBestCents,
      long ownAtWorstCents,
      List<Paid> funding,
      Text why) {}

  /**
   * @param persons for how many of them
   * @param funding the amount is for all of these together
   */
  public record Paid(int persons, Funding funding) {}

  public record Week(LocalDate monday, int away, int hours) {}

  /**
   * @param roomCents empty: it counts heads
   * @param missedCents what schemes would pay beside it if there were more room
   */
  public record Budget(
      Text name,
      List<String> schemes,
      OptionalLong roomCents,
      long usedCents,
      OptionalInt roomPersons,
      int usedPersons,
      long missedCents) {}

  public record Unserved(String roleId, AskedSkill skill, int persons, Text why) {}

  /**
   * @param upToCents the most that it pays; empty: that depends, or nobody told
   */
  public record FirmMoney(Activity activity, OptionalLong upToCents, Funding funding) {}
}
