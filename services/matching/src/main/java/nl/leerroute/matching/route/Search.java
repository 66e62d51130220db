package nl.leerroute.matching.route;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over all drafts: finds the best route for one aim, and proves it.
 *
 * <p>The effort is limited in nodes, never in time, so that the same question has the same answer
 * on every machine. When the limit is reached the best route so far is returned with the most
 * hopeful outlook that was not followed.
 */
final class Search {

  private final Problem problem;
  private final Aim aim;
  private final Order order;
  private final Floors floors;
  private final int nodeLimit;
  private int nodes;
  private @Nullable Choice best;
  private @Nullable Measures unfollowed;

  /**
   * A draft to be followed.
   *
   * @param floor what its steps cost at least, under the preference of the aim
   */
  private record Branch(Draft draft, Contribution floor, Measures hopeful) {}

  Search(Problem problem, Aim aim, Floors floors, int nodeLimit) {
    this.problem = problem;
    this.aim = aim;
    this.order = new Order(aim.levels());
    this.floors = floors;
    this.nodeLimit = nodeLimit;
  }

  /**
   * @param known routes found before, to start from
   */
  Optional<Found> from(List<Choice> known) {
    known.forEach(choice -> affordable(choice.draft()).ifPresent(this::consider));
    follow(Draft.empty(problem), Contribution.NOTHING);
    return Optional.ofNullable(best)
        .map(
            found ->
                new Found(
                    found,
                    Optional.ofNullable(unfollowed)
                        .filter(open -> order.isBetter(open, found.measures()))));
  }

  private void follow(Draft draft, Contribution floor) {
    List<Branch> branches = new ArrayList<>();
    for (Candidate candidate : problem.candidates()) {
      for (Run run : candidate.runs()) {
        if (draft.mayFollow(run) && !draft.isIdle(candidate, run)) {
          draft.with(candidate, run).flatMap(next -> branch(next, floor)).ifPresent(branches::add);
        }
      }
    }
    branches.stream()
        .filter(branch -> branch.draft().size() < problem.mostSteps())
        .sorted(comparing(Branch::hopeful, order))
        .forEach(this::followIfHopeful);
  }

  /** Looks at the cheap floor first and asks for the exact money only when that is promising. */
  private Optional<Branch> branch(Draft draft, Contribution before) {
    Outlook outlook = new Outlook(draft, floors, order.focus());
    Step step = draft.lastStep();
    Contribution floor = before.plus(problem.purse().alone(step, aim.preference()));
    if (!isHopeful(outlook.towards(bestRung(), draft.measuredWith(floor)))) {
      return Optional.empty();
    }
    Optional<Choice> choice = affordable(draft);
    choice.ifPresent(this::consider);
    return choice.map(
        affordable -> {
          Contribution exact = problem.purse().of(draft.steps(), aim.preference());
          return new Branch(draft, exact, outlook.towards(bestRung(), draft.measuredWith(exact)));
        });
  }

  private int bestRung() {
    return best == null ? 0 : best.measures().rung();
  }

  private boolean isHopeful(Measures hopeful) {
    return best == null || order.isBetter(hopeful, best.measures());
  }

  private void followIfHopeful(Branch branch) {
    if (!isHopeful(branch.hopeful())) {
      return;
    }
    if (nodes >= nodeLimit) {
      if (unfollowed == null || order.isBetter(branch.hopeful(), unfollowed)) {
        unfollowed = branch.hopeful();
      }
      return;
    }
    nodes++;
    follow(branch.draft(), branch.floor());
  }

  /** Paid as the aim prefers, or else in the one way that stays within the budget. */
  private Optional<Choice> affordable(Draft draft) {
    return Stream.of(aim.preference(), Preference.ALL_MONEY)
        .map(
            preference -> {
              Contribution own = problem.purse().of(draft.steps(), preference);
              return new Choice(draft, preference, draft.measuredWith(own));
            })
        .filter(choice -> choice.measures().own().atBest() <= problem.budget())
        .findFirst();
  }

  private void consider(Choice choice) {
    if (choice.draft().gain() > 0
        && aim.suits(choice.measures())
        && (best == null || order.isBetter(choice.measures(), best.measures()))) {
      best = choice;
    }
  }
}
