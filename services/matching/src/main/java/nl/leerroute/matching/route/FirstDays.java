package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The first day on which each need can be met, in days since 1 January 1970, when so many steps may
 * come before it. Looks at no more offers than it takes to answer what is asked: most often one of
 * the first will do.
 *
 * <p>The hours that steps share are left out of account.
 */
final class FirstDays {

  static final int NEVER = Integer.MAX_VALUE;

  private final Fitted fitted;
  private final Function<Need, IntStream> givers;
  private final Map<Need, Meeting[]> meetings = new HashMap<>();
  private final NavigableMap<Integer, Fitting> counted = new TreeMap<>();
  private final int mostSteps;

  /**
   * @param givers numbers of the offers that may meet a need
   */
  FirstDays(Fitted fitted, Function<Need, IntStream> givers, int mostSteps) {
    this.fitted = fitted;
    this.givers = givers;
    this.mostSteps = mostSteps;
  }

  /** Whether a need can be met by a day. */
  boolean isMetBy(int day, Need need, int stepsBefore) {
    return stepsBefore > 0 && meeting(need, stepsBefore).by(day) <= day;
  }

  /** The first day on which a need can be met, or {@link #NEVER}. */
  int of(Need need, int stepsBefore) {
    return stepsBefore > 0 ? meeting(need, stepsBefore).by(Integer.MIN_VALUE) : NEVER;
  }

  /** Those of which the runs led to an answer: while these stay, no answer is another one. */
  Collection<Fitting> counted() {
    return counted.values();
  }

  /** The first day on which all that an offer needs can be met, 0 without any. */
  int of(Fitting fits, int stepsBefore) {
    int latest = 0;
    for (Need need : fits.needs()) {
      latest = Math.max(latest, of(need, stepsBefore));
    }
    return latest;
  }

  private Meeting meeting(Need need, int stepsBefore) {
    Meeting[] known = meetings.computeIfAbsent(need, key -> new Meeting[mostSteps + 1]);
    if (known[stepsBefore] == null) {
      known[stepsBefore] = new Meeting(need, stepsBefore);
    }
    return known[stepsBefore];
  }

  /** What is found until now for one need. */
  private final class Meeting {

    private final Need need;
    private final int steps;
    private final int[] numbers;
    private final List<Fitting> asking = new ArrayList<>();
    private int looked;
    private int soonest = NEVER;

    Meeting(Need need, int steps) {
      this.need = need;
      this.steps = steps;
      this.numbers = givers.apply(need).toArray();
    }

    /** The soonest day; one that is soon enough when there is such a day. */
    int by(int day) {
      while (soonest > day && looked < numbers.length) {
        look(fitted.of(numbers[looked++]));
      }
      while (soonest > day && !asking.isEmpty()) {
        Fitting giver = asking.removeLast();
        if (giver.doneAfter(0) < soonest) {
          count(giver, giver.doneAfter(of(giver, steps - 1)));
        }
      }
      return soonest;
    }

    private void count(Fitting giver, int done) {
      if (done < soonest) {
        soonest = done;
        counted.put(giver.number(), giver);
      }
    }

    private void look(Optional<Fitting> found) {
      if (found.isPresent() && found.get().gives(need) && !found.get().asksTheUnknown()) {
        if (found.get().needs().isEmpty()) {
          count(found.get(), found.get().doneAfter(0));
        } else if (steps > 1) {
          asking.add(found.get());
        }
      }
    }
  }
}
