package nl.leerroute.matching.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import nl.leerroute.matching.route.Duel.Outcome;
import nl.leerroute.matching.route.Duel.Verdict;
import org.junit.jupiter.api.Test;

/** A few of the problems of {@code ./run bench optimum}, twice each aim. */
class DuelTest {

  private static final int CANDIDATES = 20;

  @Test
  void theSearchFindsTheOptimumThatASolverOfLinearProgramsFinds() {
    List<Outcome> outcomes =
        LongStream.range(0, 2L * Aim.values().length)
            .mapToObj(seed -> Duel.of(seed, CANDIDATES))
            .toList();

    assertThat(outcomes).extracting(Outcome::verdict).containsOnly(Verdict.SAME);
    assertThat(outcomes)
        .allMatch(Outcome::isProven, "proven")
        .allMatch(Outcome::isSolution, "a solution of the solver's model");
  }

  @Test
  void moreCandidatesThanASolverCanBeWaitedForAreProvenToo() {
    List<Duel.Alone> alone =
        LongStream.range(0, 24).mapToObj(seed -> Duel.alone(seed, 200, Duel.USUAL_NODES)).toList();

    assertThat(alone).allMatch(Duel.Alone::isProven, "proven");
  }
}
