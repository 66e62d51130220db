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
  private final Aim aim;
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
    this.aim = aim;
    this.order = new Order(aim.levels());
    this.focus = order.focus();
    this.floors = floors;
    this.nodeLimit = nodeLimit;
    this.scheduling = new Scheduling(problem, aim, order, floors);
  }

  /** What asks least comes first, of that what closes most, and of that what costs least. */
  private List<Candidate> mostPromisingFirst() {
    return floors.pared().stream()
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
    known.stream().filter(choice -> aim.suits(choice.measures())).forEach(this::take);
    Outlook outlook = Outlook.of(nothing, mostPromisingFirst(), floors, focus);
    follow(outlook, nothing, nothing.floor());
    return Optional.ofNullable(best)
        .map(
            found ->
                new Found(
                    found,
                    Optional.ofNullable(unfollowed)
                        .filter(open -> order.isBetter(open, found.measures()))));
  }

  /** How many it went through. */
  int nodes() {
    return nodes;
  }

  private void follow(Outlook outlook, Bundle bundle, Measures floor) {
    outlook.weigh(leastWorth());
    for (int i = 0; i < outlook.size(); i++) {
      if (outlook.worthWith(i) >= leastWorth()) {
        Measures glance = outlook.with(i, floor);
        if (glance.own().atBest() <= problem.budget()
            && isHopeful(glance)
            && (best == null || !outlook.isTooDear(i, glance, floor, best.measures()))) {
          branch(bundle.with(outlook.candidate(i), floors), outlook, i, glance);
        }
      }
    }
  }

  /**
   * @param glance what no completion beats, as far as it shows at a glance
   */
  private void branch(Bundle bundle, Outlook before, int place, Measures glance) {
    if (bundle.own().atBest() > problem.budget() || !bundle.fits()) {
      return;
    }
    if (nodes >= nodeLimit) {
      leave(glance);
      return;
    }
    nodes++;
    Measures floor = bundle.floor();
    if (bundle.gain() > 0 && isHopeful(floor) && bundle.isComplete() && bundle.isLean()) {
      scheduling.best(bundle, floor, best).ifPresent(this::take);
    }
    if (bundle.size() == problem.mostSteps()) {
      return;
    }
    Outlook outlook = before.after(place, bundle);
    if (outlook.reaches(leastWorth())
        && isHopeful(outlook.towards(leastWorth(), floor, best == null ? null : best.measures()))) {
      follow(outlook, bundle, floor);
    }
  }

  private void leave(Measures hopeful) {
    if (unfollowed == null || order.isBetter(hopeful, unfollowed)) {
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

  private void take(Choice found) {
    if (isHopeful(found.measures())) {
      best = found;
    }
  }
}
