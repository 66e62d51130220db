package nl.leerroute.matching.route;

import java.util.List;

/**
 * What a bundle can at best still become with more candidates: measures that no completion of it
 * beats.
 *
 * <p>Left out of account, which only makes it more hopeful: what candidates need, the hours they
 * share, and that two of them may close the same line.
 */
final class Outlook {

  /** Higher than anything real, and low enough to be added to. */
  private static final int NOT_TO_BE_HAD = Integer.MAX_VALUE / 2;

  private final Bundle bundle;
  private final Level focus;
  private final int stepsLeft;
  private final int[] worths;
  private final long[] floors;
  private boolean atWork;

  /**
   * @param open the candidates that may still be added, in the order of the search
   * @param focus the level that decides among routes of one class
   */
  Outlook(Bundle bundle, List<Candidate> open, Floors floors, Level focus) {
    this.bundle = bundle;
    this.focus = focus;
    this.stepsLeft = bundle.problem().mostSteps() - bundle.size();
    this.worths = new int[open.size()];
    this.floors = new long[open.size()];
    for (int i = 0; i < open.size(); i++) {
      Candidate candidate = open.get(i);
      worths[i] = bundle.gainOf(candidate) - Problem.STEP_COUNTS_FROM;
      this.floors[i] = floors.of(candidate, focus);
      atWork |= candidate.offer().isAtWork();
    }
  }

  /**
   * Measures for completions that reach a class; a completion below it does not matter.
   *
   * @param floor of the bundle itself
   */
  Measures towards(int rung, Measures floor) {
    int hopeful = floor.worth() + highestWorth();
    int needed = Rung.threshold(rung, bundle.problem().lackMicro()) - floor.worth();
    boolean mustAdd = rung > 0 && needed > 0;
    long sum = mustAdd && adds() ? leastSum(needed) : 0;
    long peak = mustAdd && !adds() ? leastPeak(needed) : 0;
    return new Measures(
        hopeful,
        bundle.problem().rung(hopeful),
        own(floor.own(), sum),
        floor.misgivings(),
        focus == Level.END ? (int) Math.max(floor.end(), peak) : floor.end(),
        focus == Level.DISTANCE ? (int) Math.max(floor.kilometres(), peak) : floor.kilometres(),
        floor.hoursElsewhere() + (focus == Level.ELSEWHERE ? (int) sum : 0),
        atWork || floor.atWork());
  }

  private boolean adds() {
    return focus == Level.OWN_AT_BEST || focus == Level.OWN_AT_WORST || focus == Level.ELSEWHERE;
  }

  private Contribution own(Contribution floor, long more) {
    return switch (focus) {
      case OWN_AT_BEST -> new Contribution(floor.atBest() + more, floor.atWorst());
      case OWN_AT_WORST -> new Contribution(floor.atBest(), floor.atWorst() + more);
      case RUNG, WORTH, MISGIVINGS, END, DISTANCE, ELSEWHERE, AT_WORK -> floor;
    };
  }

  /** The most that the steps left could add if none closed what another closes. */
  private int highestWorth() {
    Top top = new Top(stepsLeft);
    for (int worth : worths) {
      top.add(worth);
    }
    return top.sum();
  }

  /** What is free comes first; the rest at the best price for what it adds, and in part. */
  private long leastSum(int needed) {
    Top free = new Top(stepsLeft);
    for (int i = 0; i < worths.length; i++) {
      if (floors[i] == 0) {
        free.add(worths[i]);
      }
    }
    long open = needed - (long) free.sum();
    if (open <= 0) {
      return 0;
    }
    long least = NOT_TO_BE_HAD;
    for (int i = 0; i < worths.length; i++) {
      if (floors[i] > 0 && worths[i] > 0) {
        least = Math.min(least, floors[i] * open / worths[i]);
      }
    }
    return least;
  }

  /** The least height under which there are candidates enough; they come in ascending height. */
  private long leastPeak(int needed) {
    Top top = new Top(stepsLeft);
    long peak = 0;
    for (int i = 0; i < worths.length; i++) {
      top.add(worths[i]);
      peak = Math.max(peak, floors[i]);
      if (top.sum() >= needed) {
        return peak;
      }
    }
    return NOT_TO_BE_HAD;
  }
}
