package nl.leerroute.matching.route;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound: finds the best route for one aim, and proves it.
 *
 * <p>It goes through the sets of candidates, each set once, and looks for a timetable only for sets
 * that could beat the best route so far. The effort is limited in nodes, never in time, so that the
 * same question has the same answer on every machine. When the limit is reached the best route so
 * far is returned with the most hopeful outlook that was not followed.
 */
final class Search {

  /** Every route is worth more, and it is high enough to be subtracted from. */
  private static final int NOTHING = Integer.MIN_VALUE / 2;

  private final Problem problem;
  private final Order order;
  private final Level focus;
  private final Floors floors;
  private final Scheduling scheduling;
  private final int nodeLimit;
  private int nodes;
  private @Nullable Choice best;
  private @Nullable Measures unfollowed;

  Search(Problem problem, Aim aim, Floors floors, int nodeLimit) {
    this.problem = problem;
    this.order = new Order(aim.levels());
    this.focus = order.focus();
    this.floors = floors;
    this.nodeLimit = nodeLimit;
    this.scheduling = new Scheduling(problem, aim, order, floors);
  }

  /** What asks least comes first, of that what closes most, and of that what costs least. */
  private List<Candidate> mostPromisingFirst() {
    return problem.candidates().stream()
        .sorted(
            comparingLong((Candidate candidate) -> floors.of(candidate, focus))
                .thenComparingInt(
                    candidate -> -candidate.gains().weightBeyond(Bits.NONE, problem.lacks()))
                .thenComparingLong(candidate -> floors.of(candidate, Level.OWN_AT_WORST))
                .thenComparingInt(Candidate::number))
        .toList();
  }

  /**
   * @param known routes found before, to start from
   */
  Optional<Found> from(List<Choice> known) {
    Bundle nothing = Bundle.empty(problem);
    known.forEach(choice -> take(scheduling.paid(choice.draft(), choice.bundle())));
    follow(new Outlook(nothing, mostPromisingFirst(), floors, focus), nothing, nothing.floor());
    return Optional.ofNullable(best)
        .map(
            found ->
                new Found(
                    found,
                    Optional.ofNullable(unfollowed)
                        .filter(open -> order.isBetter(open, found.measures()))));
  }

  private void follow(Outlook outlook, Bundle bundle, Measures floor) {
    List<Candidate> open = outlook.open();
    for (int i = 0; i < open.size(); i++) {
      Measures glance = outlook.with(i, floor);
      if (glance.own().atBest() <= problem.budget() && isHopeful(glance)) {
        branch(bundle.with(open.get(i), floors), open.subList(i + 1, open.size()));
      }
    }
  }

  private void branch(Bundle bundle, List<Candidate> after) {
    if (bundle.own().atBest() > problem.budget()) {
      return;
    }
    Measures floor = bundle.floor();
    if (bundle.gain() > 0 && isHopeful(floor) && bundle.isComplete() && bundle.isLean()) {
      take(scheduling.best(bundle, Optional.ofNullable(best)));
    }
    if (bundle.size() == problem.mostSteps() || after.isEmpty()) {
      return;
    }
    Outlook outlook = new Outlook(bundle, after, floors, focus);
    Measures hopeful = outlook.towards(leastWorth(), floor);
    if (!isHopeful(hopeful)) {
      return;
    }
    if (nodes++ < nodeLimit) {
      follow(outlook, bundle, floor);
    } else if (unfollowed == null || order.isBetter(hopeful, unfollowed)) {
      unfollowed = hopeful;
    }
  }

  /** What a route must be worth to be no worse than the best one on the first level. */
  private int leastWorth() {
    if (best == null || (focus != Level.WORTH && best.measures().rung() == 0)) {
      return NOTHING;
    }
    return focus == Level.WORTH
        ? best.measures().worth()
        : Rung.threshold(best.measures().rung(), problem.lackMicro());
  }

  private boolean isHopeful(Measures measures) {
    return best == null || order.isBetter(measures, best.measures());
  }

  private void take(Optional<Choice> found) {
    found.filter(choice -> isHopeful(choice.measures())).ifPresent(choice -> best = choice);
  }
}
