package nl.leerroute.matching.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** All alternatives of one problem together, as a person sees them. */
class NamedRoutesTest {

  @Property(tries = 250)
  void everyRouteIsTheBestOfAllInTheOrderOfEachOfItsNames(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int offers) {
    Problem problem = RandomProblems.problem(seed, offers, 4);

    List<Route> routes = routes(problem);

    for (Aim aim : Aim.values()) {
      assertThat(called(aim, routes).map(route -> measured(problem, route)))
          .as("%s", aim)
          .isEqualTo(new Everything(problem, aim).best());
    }
    assertThat(routes).allSatisfy(route -> assertThat(route.unproven()).isEmpty());
  }

  @Property(tries = 250)
  void noRouteIsAsGoodAsAnotherInEverythingAndBetterInSomething(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 10) int offers) {
    Problem problem = RandomProblems.problem(seed, offers, 4);

    List<Measures> all = routes(problem).stream().map(route -> measured(problem, route)).toList();

    for (Measures one : all) {
      assertThat(all).noneMatch(other -> dominates(other, one));
    }
  }

  @Property(tries = 300)
  void everyStepOfARouteCanBeTaken(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int offers) {
    Problem problem = RandomProblems.problem(seed, offers, 4);

    for (Route route : routes(problem)) {
      List<Placement> placed = Measured.placements(problem, route);
      assertThat(placed).hasSizeLessThanOrEqualTo(problem.mostSteps());
      assertThat(placed).extracting(Placement::candidate).doesNotHaveDuplicates();
      assertThat(route.own().atBest()).isLessThanOrEqualTo(problem.budget());
      assertThat(placed)
          .allMatch(step -> isOnItsRun(step))
          .allMatch(step -> isPrepared(step, placed))
          .allMatch(step -> hoursOn(step.start(), placed) <= problem.weeklyHours());
    }
  }

  private static boolean isOnItsRun(Placement step) {
    return step.candidate().runs().contains(step.run())
        && (step.run().free()
            ? step.start() >= step.run().earliest()
                && Weeks.mondayFrom(step.start()) == step.start()
            : step.start() == step.run().earliest());
  }

  private static boolean isPrepared(Placement step, List<Placement> placed) {
    List<Integer> missing = new ArrayList<>();
    step.candidate()
        .needs()
        .forEach(
            need -> {
              if (placed.stream()
                  .noneMatch(
                      before ->
                          before.end() < step.start() && before.candidate().gives().has(need))) {
                missing.add(need);
              }
            });
    return missing.isEmpty();
  }

  /** Hours only go up on a day on which a step starts. */
  private static int hoursOn(int day, List<Placement> placed) {
    return placed.stream()
        .filter(step -> step.start() <= day && day <= step.end())
        .mapToInt(step -> step.candidate().hoursPerWeek())
        .sum();
  }

  private static boolean dominates(Measures better, Measures worse) {
    List<Level> levels = List.of(Level.values());
    return levels.stream().allMatch(level -> level.of(better) <= level.of(worse))
        && levels.stream().anyMatch(level -> level.of(better) < level.of(worse));
  }

  private static Optional<Route> called(Aim aim, List<Route> routes) {
    return routes.stream().filter(route -> route.aims().contains(aim)).findFirst();
  }

  private static Measures measured(Problem problem, Route route) {
    return Measured.of(problem, Measured.placements(problem, route));
  }

  private static List<Route> routes(Problem problem) {
    return new PlanningAlternatives().routes(problem, List.of(Aim.values()));
  }
}
