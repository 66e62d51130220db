package nl.leerroute.matching.route;

import static nl.leerroute.matching.AWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.leerroute.matching.RandomWorld;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.money.SchemePurse;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.taxonomy.Occupation;

/** With real schemes: their windows, terms and shared caps decide when it pays to start. */
class WaitingForMoneyTest {

  /** As far as the schemes of a random world look ahead. */
  private static final int WEEKS = 40;

  /** Who waits for money has a week to ask for it, so no Monday counts that leaves less. */
  private static final LocalDate ASKED_FROM = TODAY.plusWeeks(1);

  @Property(tries = 60)
  void noOtherMondayIsBetterThanTheDaysThatAreTried(@ForAll long seed, @ForAll Aim aim) {
    World world = RandomWorld.world(seed, new Random(seed));
    Profile person = RandomWorld.profile(new Random(seed));
    Optional<Occupation> goal = person.goal().flatMap(world.taxonomy()::occupation);
    Assume.that(goal.isPresent());
    Problem problem = ofTwoSteps(world, person, goal.orElseThrow());

    Optional<Measures> found =
        new Search(problem, aim, new Floors(problem), 1_000_000)
            .from(List.of(), Integer.MAX_VALUE)
            .map(best -> best.choice().measures());

    assertThat(found).isEqualTo(new Everything(onAnyMonday(problem), aim).best());
  }

  private static Problem ofTwoSteps(World world, Profile person, Occupation goal) {
    HeldSkills held = HeldSkills.of(world.taxonomy(), person);
    Wish wish = new Wish.Goal(Gap.between(goal, held));
    Problem problem =
        PlanningAlternatives.problem(
            new Selecting(world.offers(), wish, held, person, TODAY).select(),
            wish,
            person,
            new SchemePurse(world.schemes(), person.situation(), ASKED_FROM));
    return with(problem, problem.candidates());
  }

  private static Problem onAnyMonday(Problem problem) {
    return with(
        problem,
        problem.candidates().stream()
            .map(
                candidate ->
                    candidate.on(
                        candidate.runs().stream()
                            .flatMap(WaitingForMoneyTest::onAnyMonday)
                            .distinct()
                            .toList()))
            .toList());
  }

  private static Stream<Run> onAnyMonday(Run run) {
    return run.free()
        ? IntStream.range(0, WEEKS)
            .mapToObj(week -> run.notBefore(LocalDate.ofEpochDay(run.earliest()).plusWeeks(week)))
        : Stream.of(run);
  }

  private static Problem with(Problem problem, List<Candidate> candidates) {
    return new Problem(
        candidates,
        problem.lacks(),
        problem.needs(),
        problem.weeklyHours(),
        problem.budget(),
        2,
        problem.purse());
  }
}
