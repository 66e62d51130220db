package nl.leerroute.matching.route;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.Comparator;
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

  private final Problem problem;
  private final Order order;
  private final Level focus;
  private final Floors floors;
  private final List<Candidate> candidates;
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
    this.candidates = problem.candidates().stream().sorted(promise()).toList();
  }

  /** What asks least comes first, and of that what closes most. */
  private Comparator<Candidate> promise() {
    return comparingLong((Candidate candidate) -> floors.of(candidate, focus))
        .thenComparing(
            comparingInt(candidate -> -candidate.gains().weightBeyond(Bits.NONE, problem.lacks())))
        .thenComparing(comparingInt(Candidate::number));
  }

  /**
   * @param known routes found before, to start from
   */
  Optional<Found> from(List<Choice> known) {
    known.forEach(choice -> take(scheduling.paid(choice.draft(), choice.bundle())));
    follow(Bundle.empty(problem), 0);
    return Optional.ofNullable(best)
        .map(
            found ->
                new Found(
                    found,
                    Optional.ofNullable(unfollowed)
                        .filter(open -> order.isBetter(open, found.measures()))));
  }

  private void follow(Bundle bundle, int from) {
    for (int i = from; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (bundle.gainOf(candidate) > 0 || !candidate.gives().isEmpty()) {
        branch(bundle.with(candidate, floors), i + 1);
      }
    }
  }

  private void branch(Bundle bundle, int next) {
    if (bundle.own().atBest() > problem.budget()) {
      return;
    }
    Measures floor = bundle.floor();
    if (bundle.gain() > 0 && isHopeful(floor) && bundle.isComplete()) {
      take(scheduling.best(bundle, Optional.ofNullable(best)));
    }
    if (bundle.size() == problem.mostSteps() || next == candidates.size()) {
      return;
    }
    Measures hopeful =
        new Outlook(bundle, candidates.subList(next, candidates.size()), floors, focus)
            .towards(best == null ? 0 : best.measures().rung(), floor);
    if (!isHopeful(hopeful)) {
      return;
    }
    if (nodes++ < nodeLimit) {
      follow(bundle, next);
    } else if (unfollowed == null || order.isBetter(hopeful, unfollowed)) {
      unfollowed = hopeful;
    }
  }

  private boolean isHopeful(Measures measures) {
    return best == null || order.isBetter(measures, best.measures());
  }

  private void take(Optional<Choice> found) {
    found.filter(choice -> isHopeful(choice.measures())).ifPresent(choice -> best = choice);
  }
}
