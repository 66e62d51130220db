package nl.leerroute.matching.team.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  @Test
  void largerFirmsAreProvenOrSayByHowMuchTheyAreNot() {
    for (long seed = 0; seed < 40; seed++) {
      TeamProblem problem = new RandomFirm(seed, 6, 12, 6).made();
      for (Planned planned : new Planning(problem, NODES).plan()) {
        assertThat(planned.gapPermille()).as("seed %s, %s", seed, planned.aim()).isLessThan(10);
      }
    }
  }

  @Test
  void thePlanOfEachAimIsTheBestOfAllThatWereFoundInItsOrder() {
    for (long seed = 0; seed < 60; seed++) {
      List<Planned> plans = new Planning(new RandomFirm(seed, 4, 6, 5).made(), NODES).plan();
      for (Planned one : plans) {
        for (Planned other : plans) {
          assertThat(one.aim().compare(one.solution().levels(), other.solution().levels()))
              .as("seed %s", seed)
              .isLessThanOrEqualTo(0);
        }
      }
    }
  }

  @Test
  void morePeopleWhoCanBeMissedAndMorePlacesMakeNoPlanWorse() {
    for (long seed = 0; seed < 120; seed++) {
      List<Planned> plans = new Planning(new RandomFirm(seed, 3, 5, 4).made(), NODES).plan();
      TeamProblem same = new RandomFirm(seed, 3, 5, 4).made();
      for (TeamProblem wider : List.of(same.missing(1), same.withPlaces())) {
        List<Planned> others = new Planning(wider, NODES).plan();
        for (int i = 0; i < plans.size(); i++) {
          assertThat(
                  plans
                      .get(i)
                      .aim()
                      .compare(others.get(i).solution().levels(), plans.get(i).solution().levels()))
              .as("seed %s, %s", seed, plans.get(i).aim())
              .isLessThanOrEqualTo(0);
        }
      }
    }
  }

  @Test
  void nobodyTakesMoreThanThereIs() {
    for (long seed = 0; seed < 120; seed++) {
      TeamProblem problem = new RandomFirm(seed, 4, 8, 5).made();
      for (Planned planned : new Planning(problem, NODES).plan()) {
        new Counting(problem, planned.solution()).check("seed " + seed);
      }
    }
  }

  @Test
  void theSameProblemGivesTheSamePlan() {
    for (long seed = 0; seed < 40; seed++) {
      List<Planned> one = new Planning(new RandomFirm(seed, 4, 8, 5).made(), NODES).plan();
      List<Planned> two = new Planning(new RandomFirm(seed, 4, 8, 5).made(), NODES).plan();
      for (int i = 0; i < one.size(); i++) {
        assertThat(columns(one.get(i))).isEqualTo(columns(two.get(i)));
      }
    }
  }

  private static Map<Column, Integer> columns(Planned planned) {
    return planned.solution().taken().stream()
        .collect(Collectors.toMap(Solution.Taken::column, Solution.Taken::persons));
  }
}
