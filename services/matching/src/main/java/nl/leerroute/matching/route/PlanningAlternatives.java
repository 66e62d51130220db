package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.profile.Profile;

/** Searches the best route for every aim and merges those that are the same. */
public final class PlanningAlternatives {

  /** Nodes of the search per aim; a demo region needs a few hundred. */
  private static final int NODE_LIMIT = 20_000;

  private final int nodeLimit;

  public PlanningAlternatives() {
    this(NODE_LIMIT);
  }

  /**
   * @param nodeLimit of the search for each aim; the best routes found until then are told with
   *     what may have been missed
   */
  public PlanningAlternatives(int nodeLimit) {
    this.nodeLimit = nodeLimit;
  }

  public Alternatives plan(
      Offers offers, Wish wish, HeldSkills held, Profile person, LocalDate asOf, Purse purse) {
    Selection selection = new Selecting(offers, wish, held, person, asOf).select();
    Problem problem = problem(selection, wish, person, purse);
    Searched searched = search(problem, wish.aims());
    return new Alternatives(
        affordableFirst(Merging.merged(searched.found()), problem.budget()),
        blocked(selection, problem),
        withinReach(problem),
        considered(problem),
        searched.nodes());
  }

  static Problem problem(Selection selection, Wish wish, Profile person, Purse purse) {
    return new Problem(
        selection.candidates().stream().map(each -> withWaiting(each, purse)).toList(),
        wish.lacks(),
        selection.needs(),
        person.limits().weeklyHours(),
        person.limits().budget(),
        wish.mostSteps(),
        purse);
  }

  List<Route> routes(Problem problem, List<Aim> aims) {
    return Merging.merged(search(problem, aims).found());
  }

  private record Searched(Map<Aim, Found> found, int nodes) {}

  private Searched search(Problem problem, List<Aim> aims) {
    Floors floors = new Floors(problem);
    Map<Aim, Found> found = new EnumMap<>(Aim.class);
    List<Choice> known = new ArrayList<>();
    int nodes = 0;
    for (Aim aim : aims) {
      Search search = new Search(problem, aim, floors, nodeLimit);
      search
          .from(known)
          .ifPresent(
              best -> {
                found.put(aim, best);
                known.add(best.choice());
              });
      nodes += search.nodes();
    }
    return new Searched(found, nodes);
  }

  /** What stays within the budget also when no uncertain money comes, then the rest. */
  private static List<Route> affordableFirst(List<Route> routes, long budget) {
    return routes.stream()
        .sorted(Comparator.comparing(route -> route.own().atWorst() > budget))
        .toList();
  }

  /** A free run is also tried from every later day on which money can be asked for. */
  private static Candidate withWaiting(Candidate candidate, Purse purse) {
    List<Run> runs = new ArrayList<>(candidate.runs());
    for (Run run : candidate.runs()) {
      if (run.free()) {
        purse
            .worthWaitingFor(candidate.offer(), LocalDate.ofEpochDay(run.earliest()))
            .forEach(day -> runs.add(run.notBefore(day)));
      }
    }
    return candidate.on(List.copyOf(runs));
  }

  /** Beside what the person's limits keep out: what costs too much even by itself. */
  private static List<Blocked> blocked(Selection selection, Problem problem) {
    List<Blocked> blocked = new ArrayList<>(selection.blocked());
    for (Candidate candidate : problem.candidates()) {
      long least = leastOwn(candidate, problem);
      if (least > problem.budget() && !candidate.gains().isEmpty()) {
        blocked.add(
            new Blocked(candidate.offer(), candidate.gains(), List.of(new Barrier.Budget(least))));
      }
    }
    return List.copyOf(blocked);
  }

  private static Set<Integer> withinReach(Problem problem) {
    Bits lines = Bits.NONE;
    for (Candidate candidate : problem.candidates()) {
      if (leastOwn(candidate, problem) <= problem.budget()) {
        lines = lines.and(candidate.gains());
      }
    }
    return Collections.unmodifiableSet(new TreeSet<>(lines.without(Bits.NONE)));
  }

  /** Of what nobody pays more for than the budget it is not asked how much less it could be. */
  private static long leastOwn(Candidate candidate, Problem problem) {
    long price = candidate.price();
    return price <= problem.budget()
        ? price
        : steps(candidate)
            .mapToLong(step -> problem.purse().alone(step).atBest())
            .min()
            .orElse(price);
  }

  private static List<Step> considered(Problem problem) {
    return problem.candidates().stream().flatMap(PlanningAlternatives::steps).toList();
  }

  private static Stream<Step> steps(Candidate candidate) {
    return candidate.runs().stream().map(run -> run.of(candidate.offer()));
  }
}
