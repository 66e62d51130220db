package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.profile.Profile;

/** Searches the best route for every aim and merges those that are the same. */
public final class PlanningAlternatives {

  /** Nodes of a search; a demo region needs a few hundred, 100,000 offers seldom a few thousand. */
  static final int NODE_LIMIT = 10_000;

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
    Searching searching = new Searching(nodeLimit);
    Selecting selecting = new Selecting(offers, wish, held, person, asOf);
    Selection selection =
        searching.among(selecting, each -> problem(each, wish, person, purse), wish.aims());
    Problem problem = problem(selection, wish, person, purse);
    List<Candidate> tooDear =
        problem.candidates().stream()
            .filter(candidate -> !isAffordable(candidate, problem))
            .toList();
    return new Alternatives(
        affordableFirst(Merging.merged(searching.found()), problem.budget()),
        blocked(selection, problem, tooDear),
        withinReach(problem, tooDear),
        Optional.of(considered(asOf, problem, searching.candidates(), selecting)),
        searching.nodes());
  }

  static Problem problem(Selection selection, Wish wish, Profile person, Purse purse) {
    return new Problem(
            selection.candidates(),
            wish.lacks(),
            selection.needs().size(),
            person.limits().weeklyHours(),
            person.limits().budget(),
            wish.mostSteps(),
            purse)
        .beside(selection.elsewhere());
  }

  List<Route> routes(Problem problem, List<Aim> aims) {
    Searching searching = new Searching(nodeLimit);
    searching.among(problem, aims);
    return Merging.merged(searching.found());
  }

  /** What stays within the budget also when no uncertain money comes, then the rest. */
  private static List<Route> affordableFirst(List<Route> routes, long budget) {
    return routes.stream()
        .sorted(Comparator.comparing(route -> route.own().atWorst() > budget))
        .toList();
  }

  /** Beside what the person's limits keep out: what costs too much even by itself. */
  private static List<Blocked> blocked(
      Selection selection, Problem problem, List<Candidate> tooDear) {
    List<Blocked> blocked = new ArrayList<>(selection.blocked());
    for (Candidate candidate : tooDear) {
      if (!candidate.gains().isEmpty()) {
        long least = leastOwn(candidate, problem);
        blocked.add(
            new Blocked(candidate.offer(), candidate.gains(), List.of(new Barrier.Budget(least))));
      }
    }
    return List.copyOf(blocked);
  }

  private static Set<Integer> withinReach(Problem problem, List<Candidate> tooDear) {
    BitSet others = new BitSet();
    tooDear.forEach(candidate -> others.set(candidate.number()));
    Bits lines = Bits.NONE;
    for (Candidate candidate : problem.candidates()) {
      if (!lines.hasAll(candidate.gains()) && !others.get(candidate.number())) {
        lines = lines.and(candidate.gains());
      }
    }
    return Collections.unmodifiableSet(new TreeSet<>(lines.without(Bits.NONE)));
  }

  /** Of what nobody pays more for than the budget it is not asked how much less it could be. */
  private static boolean isAffordable(Candidate candidate, Problem problem) {
    return candidate.price() <= problem.budget()
        || (problem.purse().atLeast(candidate.offer()).atBest() <= problem.budget()
            && owns(candidate, problem).anyMatch(own -> own <= problem.budget()));
  }

  private static long leastOwn(Candidate candidate, Problem problem) {
    return owns(candidate, problem).min().orElse(candidate.price());
  }

  private static LongStream owns(Candidate candidate, Problem problem) {
    return steps(Floors.withWaiting(candidate, problem.purse()))
        .mapToLong(step -> problem.purse().alone(step).atBest());
  }

  /** Who was searched among has all of its runs, and those that wait for money. */
  private static DaysAhead considered(
      LocalDate asOf, Problem problem, List<Candidate> searched, Selecting selecting) {
    DaysAhead days = new DaysAhead(asOf);
    problem.candidates().forEach(candidate -> days.add(candidate.offer(), candidate.runs()));
    searched.forEach(candidate -> days.add(candidate.offer(), candidate.runs()));
    selecting.prepared().forEach(fits -> days.add(fits.offer().offer(), fits.runs()));
    return days;
  }

  private static Stream<Step> steps(Candidate candidate) {
    return Step.onEveryRun(candidate.offer(), candidate.runs());
  }
}
