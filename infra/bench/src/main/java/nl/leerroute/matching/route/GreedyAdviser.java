package nl.leerroute.matching.route;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Recommends as most do: what teaches most of the skills that are missing comes first, then what
 * teaches most of the rest, until nothing adds a skill or the route is long enough. All skills
 * count the same, of equals the cheaper one comes first.
 *
 * <p>It is held to the limits of the search: the same offers within reach, hours a week, and what a
 * step asks is known before it starts. The days are the best that its steps allow. Of schemes it
 * knows nothing while it chooses; what its steps cost is then worked out with the best of them.
 */
public final class GreedyAdviser {

  private final Problem problem;
  private final Agenda agenda;
  private @Nullable Timetable soonest;
  private int soonestEnd;

  private GreedyAdviser(Problem problem) {
    this.problem = problem;
    this.agenda = Agenda.of(problem);
  }

  /**
   * What it recommends.
   *
   * @param gainMicro what the steps close, in millionths of the goal
   * @param rung class of what they are worth
   */
  public record Advice(int gainMicro, int steps, int rung, Contribution own) {

    /** A route of the search, told in the same way. */
    public static Advice of(Wish wish, Route route) {
      return of(wish.lacks(), route.gainMicro(), route.steps().size(), route.own());
    }

    private static Advice of(int[] lacks, int gain, int steps, Contribution own) {
      return new Advice(
          gain, steps, Rung.reached(worth(gain, steps), Arrays.stream(lacks).sum()), own);
    }

    /** What it closes less what each step must add to count, in millionths of the goal. */
    public int worthMicro() {
      return worth(gainMicro, steps);
    }

    private static int worth(int gain, int steps) {
      return gain - steps * Problem.STEP_COUNTS_FROM;
    }
  }

  /**
   * @param withinBudget prices together must stay within the budget; else nobody looks at prices
   */
  public static Optional<Advice> advise(
      Offers offers,
      Wish wish,
      HeldSkills held,
      Profile person,
      LocalDate asOf,
      Purse purse,
      boolean withinBudget) {
    Selection selection = new Selecting(offers, wish, held, person, asOf).select();
    Problem problem = PlanningAlternatives.problem(selection, wish, person, purse);
    return new GreedyAdviser(problem).advice(withinBudget ? problem.budget() : Long.MAX_VALUE);
  }

  private Optional<Advice> advice(long budget) {
    List<Candidate> chosen = new ArrayList<>();
    Bits covered = Bits.NONE;
    long price = 0;
    Optional<Timetable> timetable = Optional.empty();
    boolean adds = true;
    while (adds && chosen.size() < problem.mostSteps()) {
      adds = false;
      for (Candidate next : mostOverlapFirst(covered)) {
        if (!chosen.contains(next) && price + next.price() <= budget) {
          chosen.add(next);
          Optional<Timetable> placed = placed(chosen);
          if (placed.isPresent()) {
            timetable = placed;
            covered = covered.and(next.gains());
            price += next.price();
            adds = true;
            break;
          }
          chosen.removeLast();
        }
      }
    }
    int gain = covered.weightBeyond(Bits.NONE, problem.lacks());
    return timetable.map(
        days -> Advice.of(problem.lacks(), gain, chosen.size(), problem.purse().of(days.steps())));
  }

  private List<Candidate> mostOverlapFirst(Bits covered) {
    return problem.candidates().stream()
        .filter(candidate -> overlap(candidate, covered) > 0)
        .sorted(
            comparingInt((Candidate candidate) -> -overlap(candidate, covered))
                .thenComparingLong(Candidate::price)
                .thenComparingInt(Candidate::number))
        .toList();
  }

  private static int overlap(Candidate candidate, Bits covered) {
    return candidate.gains().beyond(covered).members().length;
  }

  /** All of them on the days on which the last one ends soonest; empty: there is no way. */
  private Optional<Timetable> placed(List<Candidate> steps) {
    soonest = null;
    soonestEnd = Integer.MAX_VALUE;
    place(steps);
    return Optional.ofNullable(soonest);
  }

  private void place(List<Candidate> steps) {
    if (agenda.size() == steps.size()) {
      if (agenda.end() < soonestEnd) {
        soonestEnd = agenda.end();
        soonest = agenda.timetable();
      }
      return;
    }
    for (Candidate step : steps) {
      if (!agenda.has(step)) {
        for (Run run : step.runs()) {
          if (agenda.add(step, run)) {
            place(steps);
            agenda.removeLast();
          }
        }
      }
    }
  }
}
