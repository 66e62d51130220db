package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reference: tries every order of every set of steps on every run, places each at the first day
 * that works, day by day, and keeps the best. Shares no code with the search.
 */
final class Everything {

  private final Problem problem;
  private final Aim aim;
  private final Order order;
  private Optional<Measures> best = Optional.empty();

  Everything(Problem problem, Aim aim) {
    this.problem = problem;
    this.aim = aim;
    this.order = new Order(aim.levels());
  }

  Optional<Measures> best() {
    extend(new ArrayList<>());
    return best;
  }

  private void extend(List<Placement> placed) {
    if (!placed.isEmpty()) {
      consider(placed);
    }
    if (placed.size() == problem.mostSteps()) {
      return;
    }
    for (Candidate candidate : problem.candidates()) {
      if (placed.stream().noneMatch(other -> other.candidate().equals(candidate))) {
        for (Run run : candidate.runs()) {
          firstDay(placed, candidate, run)
              .ifPresent(
                  day -> {
                    placed.add(new Placement(candidate, run, day));
                    extend(placed);
                    placed.removeLast();
                  });
        }
      }
    }
  }

  private Optional<Integer> firstDay(List<Placement> placed, Candidate candidate, Run run) {
    int last = run.free() ? run.earliest() + 700 : run.earliest();
    for (int day = run.earliest(); day <= last; day += 7) {
      if (works(placed, candidate, day)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private boolean works(List<Placement> placed, Candidate candidate, int start) {
    List<Boolean> met = new ArrayList<>();
    candidate
        .needs()
        .forEach(
            need ->
                met.add(
                    placed.stream()
                        .anyMatch(
                            other -> other.candidate().gives().has(need) && other.end() < start)));
    if (met.contains(false)) {
      return false;
    }
    for (int day = start; day < start + candidate.days(); day++) {
      int hours = candidate.hoursPerWeek();
      for (Placement other : placed) {
        hours += other.start() <= day && day <= other.end() ? other.candidate().hoursPerWeek() : 0;
      }
      if (hours > problem.weeklyHours()) {
        return false;
      }
    }
    return true;
  }

  private void consider(List<Placement> placed) {
    Measures measures = Measured.of(problem, placed);
    int gain = measures.worth() + placed.size() * Problem.STEP_COUNTS_FROM;
    if (gain > 0
        && measures.own().atBest() <= problem.budget()
        && aim.suits(measures)
        && best.filter(other -> !order.isBetter(measures, other)).isEmpty()) {
      best = Optional.of(measures);
    }
  }
}
