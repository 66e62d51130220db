package nl.leerroute.matching.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerroute.matching.planning.LegalDays;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.team.TeamPlanSet.Plan;
import nl.leerroute.matching.team.search.Aim;
import nl.leerroute.matching.team.search.Planned;
import nl.leerroute.matching.team.search.Planning;

/**
 * Plans the training of one firm: the same world, answers and legal day give the same plans.
 *
 * <p>Works for seconds on the caller's thread for a large firm: never call it on an event loop.
 */
public final class PlanningTeams {

  /** Plans in parts of persons that are looked at for one level, at most. */
  private static final long NODES = 2_000;

  public TeamPlanSet plan(World world, Employer employer, Instant now) {
    LocalDate asOf = LegalDays.of(now);
    Drafting drafting = new Drafting(world, employer, asOf);
    Draft draft = drafting.draft();
    List<Planned> planned = new Planning(draft.problem(), NODES).plan();
    Lacking lacking = new Lacking(world, draft);
    List<Plan> plans = plans(planned, draft, lacking, asOf);
    FirmAnswers answers = new FirmAnswers(world.schemes(), employer.firm(), asOf, drafting::purse);
    return new TeamPlanSet(
        employer.id(),
        employer.version(),
        now,
        asOf,
        TeamValidity.until(draft.considered(), world.schemes(), asOf),
        lacking.gaps(employer),
        plans,
        answers.firmMoney(),
        answers.unused(plans, draft),
        answers.questions(plans, draft),
        new TeamNotes(employer, draft, asOf).all(plans));
  }

  /** Plans that are the same are one with several aims; a plan of nothing is none. */
  private static List<Plan> plans(
      List<Planned> planned, Draft draft, Lacking lacking, LocalDate asOf) {
    Map<List<Object>, Set<Aim>> aims = new LinkedHashMap<>();
    Map<List<Object>, Planned> first = new LinkedHashMap<>();
    for (Planned each : planned) {
      if (!each.solution().taken().isEmpty()) {
        List<Object> same = new ArrayList<>();
        each.solution()
            .taken()
            .forEach(taken -> same.add(List.of(taken.column(), taken.persons())));
        aims.computeIfAbsent(same, _ -> EnumSet.noneOf(Aim.class)).add(each.aim());
        first.merge(same, each, (one, two) -> one.gapPermille() >= two.gapPermille() ? one : two);
      }
    }
    List<Plan> plans = new ArrayList<>();
    first.forEach(
        (same, each) ->
            plans.add(
                new ShowingPlan(draft, each, asOf)
                    .shown(aims.getOrDefault(same, Set.of()), lacking.unserved(each))));
    return List.copyOf(plans);
  }
}
