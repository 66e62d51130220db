package nl.leerroute.matching.route;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the best runs and starts for a set of candidates: all timetables, by branch and bound. */
final class Scheduling {

  private final Problem problem;
  private final Aim aim;
  private final Order order;
  private final Floors floors;
  private final Agenda agenda;

  Scheduling(Problem problem, Aim aim, Order order, Floors floors) {
    this.problem = problem;
    this.aim = aim;
    this.order = order;
    this.floors = floors;
    this.agenda = Agenda.of(problem);
  }

  /** What is looked for and what was found until now. */
  private static final class Best {

    private final Bundle bundle;
    private final Measures floor;
    private @Nullable Measures toBeat;
    private @Nullable Choice choice;

    Best(Bundle bundle, Measures floor, @Nullable Measures toBeat) {
      this.bundle = bundle;
      this.floor = floor;
      this.toBeat = toBeat;
    }
  }

  /**
   * The best timetable of exactly this bundle; empty when none beats what is known.
   *
   * @param floor of the bundle
   */
  Optional<Choice> best(Bundle bundle, Measures floor, @Nullable Choice known) {
    Best best = new Best(bundle, floor, known == null ? null : known.measures());
    extend(Contribution.NOTHING, best);
    return Optional.ofNullable(best.choice);
  }

  private void extend(Contribution own, Best best) {
    for (Candidate candidate : best.bundle.members()) {
      if (!agenda.has(candidate)) {
        for (Run run : candidate.runs()) {
          if (agenda.add(candidate, run)) {
            branch(own.plus(floors.alone(agenda.last())), best);
            agenda.removeLast();
          }
        }
      }
    }
  }

  private void branch(Contribution own, Best best) {
    if (best.toBeat != null && !order.isBetter(floor(own, best), best.toBeat)) {
      return;
    }
    if (agenda.size() < best.bundle.size()) {
      extend(own, best);
    } else {
      pay(best);
    }
  }

  /** What no way to place the other members beats. */
  private Measures floor(Contribution placed, Best best) {
    Contribution own = placed;
    int end = Math.max(agenda.end(), best.floor.end());
    int kilometres = Math.max(agenda.kilometres(), best.floor.kilometres());
    for (Candidate member : best.bundle.members()) {
      if (!agenda.has(member)) {
        own = own.plus(floors.own(member));
      }
    }
    return best.floor.with(own, end, kilometres);
  }

  /** Left out when it costs more than the budget even if all money comes. */
  private void pay(Best best) {
    Timetable timetable = agenda.timetable();
    Measures measures =
        best.floor.with(problem.purse().of(timetable.steps()), agenda.end(), agenda.kilometres());
    if (measures.own().atBest() <= problem.budget()
        && aim.suits(measures)
        && (best.toBeat == null || order.isBetter(measures, best.toBeat))) {
      best.toBeat = measures;
      best.choice = new Choice(timetable, best.bundle, measures);
    }
  }
}
