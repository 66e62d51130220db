package nl.leerroute.matching.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Among candidates of which many can take the place of another one. */
class RivalsTest {

  @Property(tries = 400)
  void nobodyIsLeftOutOfABestRoute(@ForAll long seed, @ForAll Aim aim) {
    Problem problem = ofLookAlikes(seed);

    Optional<Measures> found =
        new Search(problem, aim, new Floors(problem), 1_000_000)
            .from(List.of(), Integer.MAX_VALUE)
            .map(best -> best.choice().measures());

    assertThat(found).isEqualTo(new Everything(problem, aim).best());
  }

  /** Each candidate twice or more, with something of another one. */
  private static Problem ofLookAlikes(long seed) {
    Random random = new Random(seed);
    Problem problem = RandomProblems.problem(seed, 6, 3);
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate candidate : problem.candidates()) {
      Candidate like = problem.candidates().get(random.nextInt(3));
      candidates.add(
          new Candidate(
              candidates.size(),
              candidate.offer(),
              like.gains(),
              random.nextBoolean() ? like.needs() : candidate.needs(),
              random.nextBoolean() ? like.gives() : candidate.gives(),
              candidate.misgivings(),
              random.nextBoolean() && candidate.days() == like.days()
                  ? like.runs()
                  : candidate.runs()));
    }
    return new Problem(
        candidates,
        problem.lacks(),
        problem.needs(),
        problem.weeklyHours(),
        problem.budget(),
        problem.mostSteps(),
        problem.purse());
  }
}
