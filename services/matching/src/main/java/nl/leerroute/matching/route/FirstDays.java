package nl.leerroute.matching.route;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Soonest;

/**
 * The first day on which each need can be met, in days since 1 January 1970, when so many steps may
 * come before it. Looks at no more offers than it takes to answer what is asked, those first that
 * can be done soonest.
 *
 * <p>The hours that steps share are left out of account.
 */
final class FirstDays {

  static final int NEVER = Integer.MAX_VALUE;

  private final Fitted fitted;
  private final Soonest offers;
  private final Map<Need, Meeting[]> meetings = new HashMap<>();
  private final NavigableMap<Integer, Fitting> counted = new TreeMap<>();
  private final int mostSteps;

  FirstDays(Fitted fitted, Soonest offers, int mostSteps) {
    this.fitted = fitted;
    this.offers = offers;
    this.mostSteps = mostSteps;
  }

  /** Whether a need can be met by a day. */
  boolean isMetBy(int day, Need need, int stepsBefore) {
    return stepsBefore > 0 && meeting(need, stepsBefore).isBy(day);
  }

  /** The first day on which a need can be met, or {@link #NEVER}. */
  int of(Need need, int stepsBefore) {
    return stepsBefore > 0 ? meeting(need, stepsBefore).first() : NEVER;
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

  private int[] givers(Need need) {
    return switch (need) {
      case Need.Skill(int skill) -> offers.teaching(skill);
      case Need.Diploma(Education level) -> offers.leadingTo(level);
    };
  }

  /** Somebody who gives what is needed and asks something else first. */
  private record Asking(Fitting giver, int soonest) {}

  /** What is found until now for one need. */
  private final class Meeting {

    private final Need need;
    private final int steps;
    private final int[] numbers;
    private final PriorityQueue<Asking> asking = new PriorityQueue<>(comparingInt(Asking::soonest));
    private int looked;
    private int soonest = NEVER;

    Meeting(Need need, int steps) {
      this.need = need;
      this.steps = steps;
      this.numbers = givers(need);
    }

    boolean isBy(int day) {
      while (soonest > day && looked < numbers.length && offers.day(numbers[looked]) <= day) {
        look(fitted.of(numbers[looked++]));
      }
      while (soonest > day && !asking.isEmpty() && asking.element().soonest() <= day) {
        ask(asking.remove().giver());
      }
      return soonest <= day;
    }

    int first() {
      while (looked < numbers.length && offers.day(numbers[looked]) < soonest) {
        look(fitted.of(numbers[looked++]));
      }
      while (!asking.isEmpty() && asking.element().soonest() < soonest) {
        ask(asking.remove().giver());
      }
      return soonest;
    }

    private void look(Optional<Fitting> found) {
      if (found.isPresent() && found.get().gives(need) && !found.get().asksTheUnknown()) {
        if (found.get().needs().isEmpty()) {
          count(found.get(), found.get().doneAfter(0));
        } else if (steps > 1) {
          asking.add(new Asking(found.get(), found.get().doneAfter(0)));
        }
      }
    }

    private void ask(Fitting giver) {
      count(giver, giver.doneAfter(of(giver, steps - 1)));
    }

    private void count(Fitting giver, int done) {
      if (done < soonest) {
        soonest = done;
        counted.put(giver.number(), giver);
      }
    }
  }
}
