package nl.leerroute.matching.route;

import java.util.Comparator;
import java.util.List;

/**
 * What a draft can at best still become: measures that no completion of it beats.
 *
 * <p>Left out of account, which only makes it more hopeful: what steps need, the hours they share,
 * and that two steps may close the same line.
 */
final class Outlook {

  private final Draft draft;
  private final Level focus;
  private final List<Chance> chances;

  /**
   * @param worth what one more candidate could add, after what a step must add to count
   * @param least what it asks at the level that decides
   */
  private record Chance(int worth, long least, boolean atWork) {}

  /**
   * @param focus the level that decides among routes of one class
   */
  Outlook(Draft draft, Floors floors, Level focus) {
    this.draft = draft;
    this.focus = focus;
    this.chances =
        draft.problem().candidates().stream()
            .filter(candidate -> !draft.has(candidate))
            .filter(candidate -> candidate.runs().stream().anyMatch(draft::mayFollow))
            .map(
                candidate ->
                    new Chance(
                        draft.gainOf(candidate) - Problem.STEP_COUNTS_FROM,
                        floors.of(candidate, focus),
                        candidate.offer().isAtWork()))
            .toList();
  }

  /**
   * Measures for completions that reach a class; a completion below it does not matter.
   *
   * @param now of the draft itself, or what is no worse
   */
  Measures towards(int rung, Measures now) {
    int hopeful = now.worth() + highestWorth(chances);
    int needed = Rung.threshold(rung, draft.problem().lackMicro()) - now.worth();
    boolean mustAdd = rung > 0 && needed > 0;
    long sum = mustAdd && adds() ? leastSum(needed) : 0;
    long peak = mustAdd && !adds() ? leastPeak(needed) : 0;
    return new Measures(
        hopeful,
        draft.problem().rung(hopeful),
        own(now.own(), sum),
        focus == Level.END ? (int) Math.max(now.end(), peak) : now.end(),
        focus == Level.DISTANCE ? (int) Math.max(now.kilometres(), peak) : now.kilometres(),
        focus == Level.ELSEWHERE ? now.hoursElsewhere() + (int) sum : now.hoursElsewhere(),
        now.atWork() || chances.stream().anyMatch(Chance::atWork));
  }

  private boolean adds() {
    return focus == Level.OWN_AT_BEST || focus == Level.OWN_AT_WORST || focus == Level.ELSEWHERE;
  }

  /**
   * The two amounts are hopeful as a pair in the order of the preference. When the first one is
   * raised, nothing is promised about the second.
   */
  private Contribution own(Contribution now, long more) {
    if (more == 0) {
      return now;
    }
    return switch (focus) {
      case OWN_AT_BEST -> new Contribution(now.atBest() + more, 0);
      case OWN_AT_WORST -> new Contribution(0, now.atWorst() + more);
      case RUNG, WORTH, END, DISTANCE, ELSEWHERE, AT_WORK -> now;
    };
  }

  private int stepsLeft() {
    return draft.problem().mostSteps() - draft.size();
  }

  private int highestWorth(List<Chance> from) {
    return from.stream()
        .mapToInt(chance -> -chance.worth())
        .sorted()
        .limit(stepsLeft())
        .map(worth -> Math.max(0, -worth))
        .sum();
  }

  /** The least to add up to {@code needed} when chances could be taken in part. */
  private long leastSum(int needed) {
    long sum = 0;
    int open = needed;
    for (Chance chance : dearestLast()) {
      if (chance.worth() >= open) {
        return sum + chance.least() * open / chance.worth();
      }
      open -= chance.worth();
      sum += chance.least();
    }
    return sum;
  }

  private List<Chance> dearestLast() {
    return chances.stream()
        .filter(chance -> chance.worth() > 0)
        .sorted((a, b) -> Long.compare(a.least() * b.worth(), b.least() * a.worth()))
        .toList();
  }

  /** The least height under which there are chances enough. */
  private long leastPeak(int needed) {
    List<Chance> lowest =
        chances.stream()
            .filter(chance -> chance.worth() > 0)
            .sorted(Comparator.comparingLong(Chance::least))
            .toList();
    for (int i = 1; i <= lowest.size(); i++) {
      if (highestWorth(lowest.subList(0, i)) >= needed) {
        return lowest.get(i - 1).least();
      }
    }
    return Integer.MAX_VALUE;
  }
}
