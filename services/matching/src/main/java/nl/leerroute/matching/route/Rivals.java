package nl.leerroute.matching.route;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out candidates that another one can take the place of in every route, so that the route is
 * never worse on any level: one that closes the same lines, needs no more and gives no less, costs
 * no more without any money than the other with all of it, takes no more hours, and for every run
 * of the other has one that is no farther and lies within the same days.
 *
 * <p>Where both are in a route, the one that ends first does for both.
 */
final class Rivals {

  static List<Candidate> unbeaten(List<Candidate> candidates, Purse purse) {
    Map<Bits, List<Candidate>> unbeaten = new HashMap<>();
    List<Candidate> kept = new ArrayList<>();
    candidates.stream()
        .sorted(
            comparingLong(Candidate::price)
                .thenComparingInt(Candidate::days)
                .thenComparingInt(Candidate::number))
        .forEach(
            candidate -> {
              List<Candidate> rivals =
                  unbeaten.computeIfAbsent(candidate.gains(), gains -> new ArrayList<>());
              long least = purse.atLeast(candidate.offer()).atBest();
              if (rivals.stream().noneMatch(rival -> beats(rival, candidate, least))) {
                rivals.add(candidate);
                kept.add(candidate);
              }
            });
    return List.copyOf(kept);
  }

  /**
   * @param least what the other one costs at least
   */
  private static boolean beats(Candidate one, Candidate other, long least) {
    return one.price() <= least
        && one.days() <= other.days()
        && one.hoursPerWeek() <= other.hoursPerWeek()
        && one.misgivings() <= other.misgivings()
        && one.hoursElsewhere() <= other.hoursElsewhere()
        && (one.offer().isAtWork() || !other.offer().isAtWork())
        && other.needs().hasAll(one.needs())
        && one.gives().hasAll(other.gives())
        && other.runs().stream().allMatch(run -> hasAsGood(one, run, other.days() - one.days()));
  }

  /**
   * @param spare so many days may the start be later
   */
  private static boolean hasAsGood(Candidate one, Run other, int spare) {
    for (Run run : one.runs()) {
      if (run.kilometres() <= other.kilometres() && isWithin(run, other, spare)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(Run run, Run other, int spare) {
    if (other.free()) {
      return run.free() && run.earliest() <= other.earliest();
    }
    int late = run.firstStartFrom(other.earliest()) - other.earliest();
    return 0 <= late && late <= spare;
  }

  private Rivals() {}
}
