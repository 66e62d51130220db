package nl.leerroute.matching.route;

import java.util.Arrays;

/**
 * The most that a few of many candidates can be worth beside one of them. What that one or the
 * members of a bundle need, and no member gives, takes a step: of somebody among the many, for what
 * that one is worth, or of somebody beside them who adds nothing.
 */
final class Beside {

  /** There is no such route; low enough to be added to. */
  private static final int NEVER = Integer.MIN_VALUE / 4;

  private final Floors floors;
  private final int stepsLeft;
  private final Top others;

  /** By need, the most that somebody is worth who gives it. */
  private final int[] givers;

  /**
   * @param stepsLeft for that one and all beside it
   */
  Beside(Problem problem, Floors floors, int stepsLeft) {
    this.floors = floors;
    this.stepsLeft = stepsLeft;
    this.others = new Top(Math.max(0, stepsLeft - 1));
    this.givers = new int[problem.needs()];
  }

  void clear() {
    others.clear();
    Arrays.fill(givers, NEVER);
  }

  void add(Candidate candidate, int worth) {
    others.add(worth);
    for (int need : floors.gives(candidate)) {
      givers[need] = Math.max(givers[need], worth);
    }
  }

  /**
   * Of those that were added.
   *
   * @param must what members of the bundle need and no other member gives
   */
  int most(Candidate candidate, Bundle bundle, Bits must) {
    int giver = Math.min(least(must, candidate.gives()), least(candidate.needs(), bundle.gives()));
    if (giver == Integer.MAX_VALUE) {
      return (int) others.sum();
    }
    return stepsLeft < 2
        ? NEVER
        : (int) Math.max(NEVER, Math.min(others.sum(), giver + others.sumOfFewer()));
  }

  /** The most that somebody is worth who gives these; of several the one who is worth least. */
  int mostOfGivers(Bits needs) {
    return least(needs, Bits.NONE);
  }

  private int least(Bits needs, Bits given) {
    int least = Integer.MAX_VALUE;
    for (int need = needs.next(0); need >= 0; need = needs.next(need + 1)) {
      if (!given.has(need)) {
        least =
            Math.min(least, floors.isGivenBeside(need) ? Math.max(0, givers[need]) : givers[need]);
      }
    }
    return least;
  }
}
