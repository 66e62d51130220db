package nl.leerroute.matching.route;

import java.util.ArrayList;
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
  private final Floors floors;
  private final Level focus;
  private final int stepsLeft;
  private final List<Candidate> open = new ArrayList<>();
  private final int[] worths;
  private final int highestWorth;
  private final int highestOfOthers;
  private boolean atWork;

  /**
   * @param after the candidates that come later in the order of the search
   * @param focus the level that decides among routes of one class
   */
  Outlook(Bundle bundle, List<Candidate> after, Floors floors, Level focus) {
    this.bundle = bundle;
    this.floors = floors;
    this.focus = focus;
    this.stepsLeft = bundle.problem().mostSteps() - bundle.size();
    int[] all = new int[after.size()];
    Top top = new Top(stepsLeft);
    Top others = new Top(stepsLeft - 1);
    for (Candidate candidate : after) {
      int worth = bundle.gainOf(candidate) - Problem.STEP_COUNTS_FROM;
      if (bundle.canUse(candidate, worth)) {
        all[open.size()] = worth;
        open.add(candidate);
        top.add(worth);
        others.add(worth);
        atWork |= candidate.offer().isAtWork();
      }
    }
    this.worths = all;
    this.highestWorth = top.sum();
    this.highestOfOthers = others.sum();
  }

  /** Those of the later candidates of which a completion may be the best one. */
  List<Candidate> open() {
    return open;
  }

  /**
   * Measures for completions that are worth enough; others do not matter.
   *
   * @param leastWorth of completions that matter
   * @param floor of the bundle itself
   */
  Measures towards(int leastWorth, Measures floor) {
    int hopeful = floor.worth() + highestWorth;
    int needed = leastWorth - floor.worth();
    boolean mustAdd = needed > 0;
    long peak = mustAdd && !adds() ? leastPeak(needed) : 0;
    return new Measures(
        hopeful,
        bundle.problem().rung(hopeful),
        mustAdd ? floor.own().plus(leastOwn(needed)) : floor.own(),
        floor.misgivings(),
        focus == Level.END ? (int) Math.max(floor.end(), peak) : floor.end(),
        focus == Level.DISTANCE ? (int) Math.max(floor.kilometres(), peak) : floor.kilometres(),
        floor.hoursElsewhere()
            + (mustAdd && focus == Level.ELSEWHERE ? (int) leastSum(needed, Level.ELSEWHERE) : 0),
        atWork || floor.atWork());
  }

  /** The same with a candidate added to the bundle, at a glance. */
  Measures with(int place, Measures floor) {
    Candidate candidate = open.get(place);
    int worth = floor.worth() + worths[place] + highestOfOthers;
    return new Measures(
        worth,
        bundle.problem().rung(worth),
        floor.own().plus(floors.ownHint(candidate)),
        floor.misgivings() + candidate.misgivings(),
        Math.max(floor.end(), floors.end(candidate)),
        Math.max(floor.kilometres(), floors.kilometres(candidate)),
        floor.hoursElsewhere() + candidate.hoursElsewhere(),
        true);
  }

  private boolean adds() {
    return focus != Level.END && focus != Level.DISTANCE;
  }

  private Contribution leastOwn(int needed) {
    return new Contribution(
        leastSum(needed, Level.OWN_AT_BEST), leastSum(needed, Level.OWN_AT_WORST));
  }

  /** What is free comes first; the rest at the best price for what it adds, and in part. */
  private long leastSum(int needed, Level level) {
    Top free = new Top(stepsLeft);
    for (int i = 0; i < open.size(); i++) {
      if (floors.of(open.get(i), level) == 0) {
        free.add(worths[i]);
      }
    }
    long missing = needed - (long) free.sum();
    if (missing <= 0) {
      return 0;
    }
    long least = NOT_TO_BE_HAD;
    for (int i = 0; i < open.size(); i++) {
      long asked = floors.of(open.get(i), level);
      if (asked > 0 && worths[i] > 0) {
        least = Math.min(least, asked * missing / worths[i]);
      }
    }
    return least;
  }

  /** The least height under which there are candidates enough; they come in ascending height. */
  private long leastPeak(int needed) {
    Top top = new Top(stepsLeft);
    long peak = 0;
    for (int i = 0; i < open.size(); i++) {
      top.add(worths[i]);
      peak = Math.max(peak, floors.of(open.get(i), focus));
      if (top.sum() >= needed) {
        return peak;
      }
    }
    return NOT_TO_BE_HAD;
  }
}
