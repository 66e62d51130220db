package nl.leerroute.matching.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.route.Permission;
import nl.leerroute.matching.route.Route;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Dates;
import nl.leerroute.schemes.plan.FundedStep;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * The routes of one profile, with their money and every reason.
 *
 * @param profileVersion version of the answers that were planned
 * @param asOf legal day on which rules, windows and starts were read
 * @param validUntil first instant at which the answer may change without any event
 * @param routes named alternatives; empty: the notes say why and what would help
 * @param schemes every scheme that pays nothing in these routes; that one is for other people,
 *     whatever is learned, is reason enough to tell of it but not to plan again
 * @param questions answers that could bring money, the one worth most first
 * @param named offers that the notes name by their titles
 * @param directions occupations that are near, for somebody without a goal; the nearest first
 * @param withoutEmployer the person said to have none
 */
public record RouteSet(
    String profileId,
    long profileVersion,
    Instant plannedAt,
    LocalDate asOf,
    Instant validUntil,
    Optional<ShownGap> gap,
    List<PlannedRoute> routes,
    List<UnusedScheme> schemes,
    List<Question> questions,
    List<Text> notes,
    List<Offer> named,
    List<Direction> directions,
    boolean withoutEmployer) {

  /** The gap in words; the weights of its lines add up to 1000 permille. */
  public record ShownGap(String goal, Text goalLabel, int coveredPermille, List<ShownLine> lines) {}

  /**
   * @param taughtNearby an offer within the person's limits closes this line
   */
  public record ShownLine(
      String skill, Text label, int weightPermille, int heldPermille, boolean taughtNearby) {}

  /**
   * @param id see {@link RouteIds}
   * @param coveredPermille share of the goal held after the route
   * @param hoursPerWeek most hours asked in one week
   * @param permission what must be asked first; empty: nothing
   */
  public record PlannedRoute(
      String id,
      Route route,
      int coveredPermille,
      int hoursPerWeek,
      Optional<Permission> permission,
      List<PlannedStep> steps,
      Text why) {}

  /**
   * @param adds skills that no earlier step of the route adds
   * @param opens skills that a later step asks at its start, that this step teaches first and that
   *     the person never said to have
   * @param partOf the larger whole, with what is left of it; empty: it is no part of one
   * @param spared labels of what the person can prove and need not do again here
   * @param later by scheme that pays, when its money can be asked for once more
   */
  public record PlannedStep(
      Step step,
      FundedStep money,
      List<SkillGain> adds,
      List<AskedSkill> opens,
      Optional<Remainder> partOf,
      List<Text> spared,
      Map<String, Dates> later,
      Text why) {}

  /**
   * What is left of a whole after a route that holds a part of it.
   *
   * @param needed parts of it that teach the rest, as far as parts do
   * @param elsewhere labels of what no part teaches
   */
  public record Remainder(Offer whole, List<Offer> needed, List<Text> elsewhere) {}

  public record AskedSkill(String skill, Text label) {}

  /**
   * An occupation that could be the goal.
   *
   * @param held what it asks and the person can do already, heaviest first
   */
  public record Direction(
      String occupation, Text label, int coveredPermille, List<AskedSkill> held) {}

  public record SkillGain(String skill, Text label, int weightPermille) {}

  /**
   * @param answer the one over all steps of all routes that is nearest to paying
   * @param reasons in words, with the name of the course where they do not hold for all
   * @param upToCents most that it could pay; of what would lower a price never more than the first
   *     route leaves to pay
   */
  public record UnusedScheme(
      SchemeVersion scheme, Answer answer, List<Text> reasons, long upToCents) {}

  /**
   * @param fact name in the fact dictionary
   * @param upToCents most money that this answer could bring in the first route, and never more
   *     than that leaves to pay; 0: it could bring money in other routes only
   */
  public record Question(String fact, Text question, long upToCents) {}
}
