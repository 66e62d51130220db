package nl.leerroute.matching.team.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plans are held against every plan that there is, and against what never may happen. */
class PlanningTest {

  private static final long NODES = 5_000;

  @Test
  void noPlanOfAllThereAreIsBetterOnAnyLevel() {
    int compared = 0;
    for (long seed = 0; compared < 200 && seed < 3_000; seed++) {
      TeamProblem problem = new RandomFirm(seed, 2, 3, 3).made();
      EveryPlan every = new EveryPlan(problem);
      if (every.size() < 20_000) {
        compared++;
        Map<Aim, long[]> best = every.best();
        List<Planned> plans = new Planning(problem, NODES).plan();
        for (Planned planned : plans) {
          assertThat(planned.solution().levels())
              .as("seed %s, %s", seed, planned.aim())
              .containsExactly(best.get(planned.aim()));
          assertThat(planned.gapPermille()).as("gap, seed %s, %s", seed, planned.aim()).isZero();
        }
      }
    }
    assertThat(compared).isEqualTo(200);
  }
}
