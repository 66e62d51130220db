package nl.leerroute.matching.route;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
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

  /** A draft with what it is worth for the aim. */
  private record Branch(Draft draft, Measures now, Measures hopeful) {}

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
    known.stream().map(choice -> measured(choice.draft())).forEach(this::consider);
    follow(Draft.empty(problem));
    return Optional.ofNullable(best)
        .map(
            found ->
                new Found(
                    found,
                    Optional.ofNullable(unfollowed)
                        .filter(open -> order.isBetter(open, found.measures()))));
  }

  private void follow(Draft draft) {
    List<Choice> next =
        problem.candidates().stream()
            .flatMap(
                candidate ->
                    candidate.runs().stream()
                        .filter(run -> draft.mayFollow(run) && !draft.isIdle(candidate, run))
                        .flatMap(run -> draft.with(candidate, run).stream()))
            .map(this::measured)
            .filter(choice -> choice.measures().own().atBest() <= problem.budget())
            .toList();
    next.forEach(this::consider);
    next.stream()
        .filter(choice -> choice.draft().size() < problem.mostSteps())
        .map(this::branch)
        .sorted(comparing(Branch::hopeful, order))
        .forEach(this::followIfHopeful);
  }

  private void followIfHopeful(Branch branch) {
    if (best != null && !order.isBetter(branch.hopeful(), best.measures())) {
      return;
    }
    if (nodes >= nodeLimit) {
      if (unfollowed == null || order.isBetter(branch.hopeful(), unfollowed)) {
        unfollowed = branch.hopeful();
      }
      return;
    }
    nodes++;
    follow(branch.draft());
  }

  private Branch branch(Choice choice) {
    int rung = best == null ? 0 : best.measures().rung();
    return new Branch(
        choice.draft(),
        choice.measures(),
        new Outlook(choice.draft(), choice.measures(), floors, order.focus())
            .towards(rung, order.focus()));
  }

  private Choice measured(Draft draft) {
    Contribution own = problem.purse().of(draft.steps(), aim.preference());
    return new Choice(draft, aim.preference(), draft.measuredWith(own));
  }

  private void consider(Choice choice) {
    if (choice.draft().gain() > 0
        && aim.suits(choice.measures())
        && (best == null || order.isBetter(choice.measures(), best.measures()))) {
      best = choice;
    }
  }
}
