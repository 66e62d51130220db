package nl.leerroute.matching.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SearchTest {

  private static final int ENOUGH = 1_000_000;

  @Property(tries = 600)
  void findsTheOptimumThatTryingEverythingFinds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int offers, @ForAll Aim aim) {
    Problem problem = RandomProblems.problem(seed, offers, 4);

    Optional<Found> found = search(problem, aim, ENOUGH);

    assertThat(found.map(route -> route.choice().measures()))
        .isEqualTo(new Everything(problem, aim).best());
    assertThat(found.flatMap(Found::unproven)).isEmpty();
  }

  @Property(tries = 200)
  void anOfferMoreNeverMakesTheBestRouteWorse(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int offers, @ForAll Aim aim) {
    Problem all = RandomProblems.problem(seed, offers, 4);
    Problem oneLess = withCandidates(all, all.candidates().subList(0, all.candidates().size() - 1));

    best(oneLess, aim).ifPresent(before -> assertNotWorse(aim, best(all, aim), before));
  }

  @Property(tries = 200)
  void moreMoneyNeverMakesTheBestRouteWorse(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int offers, @ForAll Aim aim) {
    Problem poor = RandomProblems.problem(seed, offers, 4);
    SharedPot pot = (SharedPot) poor.purse();
    Problem rich =
        new Problem(
            poor.candidates(),
            poor.lacks(),
            poor.needs(),
            poor.weeklyHours(),
            poor.budget(),
            poor.mostSteps(),
            new SharedPot(pot.certainCap() + 30_000, pot.uncertainCap(), pot.voucherCap()));

    best(poor, aim).ifPresent(before -> assertNotWorse(aim, best(rich, aim), before));
  }

  @Property(tries = 100)
  void aLimitOnEffortIsHonestAboutWhatItMayHaveMissed(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int nodes, @ForAll Aim aim) {
    Problem problem = RandomProblems.problem(seed, 10, 4);
    Order order = new Order(aim.levels());

    Optional<Found> quick = search(problem, aim, nodes);
    Optional<Measures> best = best(problem, aim);

    quick.ifPresent(
        found -> {
          Measures promised = found.unproven().orElse(found.choice().measures());
          assertThat(order.compare(promised, best.orElseThrow())).isLessThanOrEqualTo(0);
        });
  }

  /** Two of its steps teach the same, and the later of them also closes something. */
  @Test
  void whoTeachesSoonerMayComeBesideWhoTeachesLater() {
    Problem problem = RandomProblems.problem(252, 5, 4);

    assertThat(best(problem, Aim.FASTEST)).isEqualTo(new Everything(problem, Aim.FASTEST).best());
  }

  @Test
  void anEmptyCatalogueGivesNoRoute() {
    assertThat(best(withCandidates(RandomProblems.problem(1, 1, 4), List.of()), Aim.CHEAPEST))
        .isEmpty();
  }

  private static void assertNotWorse(Aim aim, Optional<Measures> after, Measures before) {
    assertThat(after).isPresent();
    assertThat(new Order(aim.levels()).compare(after.orElseThrow(), before)).isLessThanOrEqualTo(0);
  }

  private static Optional<Measures> best(Problem problem, Aim aim) {
    return search(problem, aim, ENOUGH).map(found -> found.choice().measures());
  }

  private static Optional<Found> search(Problem problem, Aim aim, int nodes) {
    return new Search(problem, aim, new Floors(problem), nodes).from(List.of(), Integer.MAX_VALUE);
  }

  private static Problem withCandidates(Problem problem, List<Candidate> candidates) {
    return new Problem(
        IntStream.range(0, candidates.size())
            .mapToObj(
                number -> {
                  Candidate old = candidates.get(number);
                  return new Candidate(
                      number,
                      old.offer(),
                      old.gains(),
                      old.needs(),
                      old.gives(),
                      old.misgivings(),
                      old.runs());
                })
            .toList(),
        problem.lacks(),
        problem.needs(),
        problem.weeklyHours(),
        problem.budget(),
        problem.mostSteps(),
        problem.purse());
  }
}
