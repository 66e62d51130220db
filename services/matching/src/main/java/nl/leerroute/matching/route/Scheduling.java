package nl.leerroute.matching.route;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the best runs and starts for a set of candidates: all timetables, by branch and bound. */
final class Scheduling {

  private final Problem problem;
  private final Aim aim;
  private final Order order;
  private final Floors floors;

  Scheduling(Problem problem, Aim aim, Order order, Floors floors) {
    this.problem = problem;
    this.aim = aim;
    this.order = order;
    this.floors = floors;
  }

  /** The best timetable of exactly this bundle; empty when none beats what is known. */
  Optional<Choice> best(Bundle bundle, Optional<Choice> known) {
    Best best = new Best(known.map(Choice::measures).orElse(null));
    extend(Draft.empty(problem), bundle, Contribution.NOTHING, best);
    return Optional.ofNullable(best.choice);
  }

  private static final class Best {

    private @Nullable Measures toBeat;
    private @Nullable Choice choice;

    Best(@Nullable Measures toBeat) {
      this.toBeat = toBeat;
    }
  }

  private void extend(Draft draft, Bundle bundle, Contribution own, Best best) {
    for (Candidate candidate : bundle.members()) {
      if (!draft.has(candidate)) {
        for (Run run : candidate.runs()) {
          draft
              .with(candidate, run)
              .ifPresent(
                  next ->
                      branch(next, bundle, own.plus(problem.purse().alone(next.lastStep())), best));
        }
      }
    }
  }

  private void branch(Draft draft, Bundle bundle, Contribution own, Best best) {
    if (best.toBeat != null && !order.isBetter(floor(draft, bundle, own), best.toBeat)) {
      return;
    }
    if (draft.size() < bundle.size()) {
      extend(draft, bundle, own, best);
      return;
    }
    paid(draft, bundle)
        .filter(choice -> best.toBeat == null || order.isBetter(choice.measures(), best.toBeat))
        .ifPresent(
            choice -> {
              best.toBeat = choice.measures();
              best.choice = choice;
            });
  }

  /** What no way to place the other members beats. */
  private Measures floor(Draft draft, Bundle bundle, Contribution placed) {
    Contribution own = placed;
    int end = draft.end();
    int kilometres = draft.kilometres();
    for (Candidate member : bundle.members()) {
      if (!draft.has(member)) {
        own = own.plus(floors.own(member));
        end = Math.max(end, floors.end(member));
        kilometres = Math.max(kilometres, floors.kilometres(member));
      }
    }
    return bundle.measures(own, end, kilometres);
  }

  /** Empty when it costs more than the budget even if all money comes, or does not suit the aim. */
  Optional<Choice> paid(Draft draft, Bundle bundle) {
    Measures measures =
        bundle.measures(problem.purse().of(draft.steps()), draft.end(), draft.kilometres());
    return measures.own().atBest() <= problem.budget() && aim.suits(measures)
        ? Optional.of(new Choice(draft, bundle, measures))
        : Optional.empty();
  }
}
