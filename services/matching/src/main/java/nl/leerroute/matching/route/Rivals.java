package nl.leerroute.matching.route;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** Most have another price, so that nothing else is compared. */
  private record Priced(Candidate candidate, long price) implements Comparable<Priced> {

    private static final Comparator<Priced> ORDER =
        comparingLong(Priced::price)
            .thenComparingInt(each -> each.candidate.days())
            .thenComparingInt(each -> each.candidate.number());

    Priced(Candidate candidate) {
      this(candidate, candidate.price());
    }

    @Override
    public int compareTo(Priced other) {
      return ORDER.compare(this, other);
    }
  }

  static List<Candidate> unbeaten(List<Candidate> candidates, Purse purse) {
    Map<Bits, List<Candidate>> unbeaten = new HashMap<>();
    List<Candidate> kept = new ArrayList<>();
    candidates.stream()
        .map(Priced::new)
        .sorted()
        .map(Priced::candidate)
        .forEach(
            candidate -> {
              List<Candidate> rivals =
                  unbeaten.computeIfAbsent(candidate.gains(), gains -> new ArrayList<>());
              if (!isBeaten(candidate, rivals, purse)) {
                rivals.add(candidate);
                kept.add(candidate);
              }
            });
    return List.copyOf(kept);
  }

  /** What it costs at least is looked at last: most differ in something that is known already. */
  private static boolean isBeaten(Candidate candidate, List<Candidate> rivals, Purse purse) {
    for (Candidate rival : rivals) {
      if (isAsGood(rival, candidate)
          && rival.price() <= purse.atLeast(candidate.offer()).atBest()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsGood(Candidate one, Candidate other) {
    return one.days() <= other.days()
        && one.hoursPerWeek() <= other.hoursPerWeek()
        && one.misgivings() <= other.misgivings()
        && one.hoursElsewhere() <= other.hoursElsewhere()
        && (one.offer().isAtWork() || !other.offer().isAtWork())
        && other.needs().hasAll(one.needs())
        && one.gives().hasAll(other.gives())
        && isAsGoodOnEveryRun(one, other);
  }

  private static boolean isAsGoodOnEveryRun(Candidate one, Candidate other) {
    int spare = other.days() - one.days();
    for (Run run : other.runs()) {
      if (!hasAsGood(one, run, spare)) {
        return false;
      }
    }
    return true;
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
