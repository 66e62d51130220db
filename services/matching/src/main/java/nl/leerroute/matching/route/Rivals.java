package nl.leerroute.matching.route;

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

  /** What is compared first, at hand: most differ in something of this. */
  private record Contender(
      Candidate candidate,
      long price,
      int days,
      int hours,
      int misgivings,
      int elsewhere,
      int nearest,
      boolean atWork)
      implements Comparable<Contender> {

    static Contender of(Candidate candidate) {
      int nearest = Integer.MAX_VALUE;
      for (Run run : candidate.runs()) {
        nearest = Math.min(nearest, run.kilometres());
      }
      return new Contender(
          candidate,
          candidate.price(),
          candidate.days(),
          candidate.hoursPerWeek(),
          candidate.misgivings(),
          candidate.hoursElsewhere(),
          nearest,
          candidate.offer().isAtWork());
    }

    @Override
    public int compareTo(Contender other) {
      if (price != other.price) {
        return Long.compare(price, other.price);
      }
      return days == other.days
          ? Integer.compare(candidate.number(), other.candidate.number())
          : Integer.compare(days, other.days);
    }
  }

  static List<Candidate> unbeaten(List<Candidate> candidates, Purse purse) {
    Map<Bits, List<Contender>> unbeaten = new HashMap<>();
    List<Candidate> kept = new ArrayList<>();
    candidates.stream()
        .map(Contender::of)
        .sorted()
        .forEach(
            contender -> {
              List<Contender> rivals =
                  unbeaten.computeIfAbsent(contender.candidate.gains(), gains -> new ArrayList<>());
              if (!isBeaten(contender, rivals, purse)) {
                rivals.add(contender);
                kept.add(contender.candidate);
              }
            });
    return List.copyOf(kept);
  }

  /**
   * @param rivals the cheapest first: of who costs more than the candidate at least, nobody beats
   *     it
   */
  private static boolean isBeaten(Contender contender, List<Contender> rivals, Purse purse) {
    if (rivals.isEmpty()) {
      return false;
    }
    long least = purse.atLeast(contender.candidate.offer()).atBest();
    for (Contender rival : rivals) {
      if (rival.price > least) {
        return false;
      }
      if (isAsGood(rival, contender)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsGood(Contender one, Contender other) {
    return one.days <= other.days
        && one.hours <= other.hours
        && one.misgivings <= other.misgivings
        && one.elsewhere <= other.elsewhere
        && one.nearest <= other.nearest
        && (one.atWork || !other.atWork)
        && isAsGood(one.candidate, other.candidate);
  }

  private static boolean isAsGood(Candidate one, Candidate other) {
    return other.needs().hasAll(one.needs())
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
