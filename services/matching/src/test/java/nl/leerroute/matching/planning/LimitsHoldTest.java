package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.TODAY;
import static nl.leerroute.matching.AWorld.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerroute.matching.RandomWorld;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.planning.RouteSet.PlannedRoute;
import nl.leerroute.matching.planning.RouteSet.PlannedStep;
import nl.leerroute.matching.profile.Limits;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.route.Permission;
import nl.leerroute.matching.route.Step;
import nl.leerroute.schemes.plan.Funding;
import nl.leerroute.schemes.rule.CapRule;
import nl.leerroute.schemes.rule.Party;
import org.junit.jupiter.api.Test;

/** In many random worlds, whatever is best: nothing that a person or a scheme set is passed. */
class LimitsHoldTest {

  private static final int WORLDS = 400;

  /** So that the guarantees below are about something. */
  private static final int LEAST_ROUTES = 300;

  private record Planned(World world, Profile person, PlannedRoute route) {

    List<Step> steps() {
      return route.steps().stream().map(PlannedStep::step).toList();
    }
  }

  private final List<Planned> routes =
      IntStream.range(0, WORLDS).boxed().flatMap(seed -> routes(seed).stream()).toList();

  @Test
  void thereAreRoutesToLookAt() {
    assertThat(routes).hasSizeGreaterThan(LEAST_ROUTES);
  }

  @Test
  void noStepGoesBeyondWhatThePersonSaid() {
    for (Planned planned : routes) {
      Limits limits = planned.person.limits();
      assertThat(planned.route.route().own().atBest()).isLessThanOrEqualTo(limits.budget());
      for (Step step : planned.steps()) {
        assertThat(limits.wants(step.offer().forms())).isTrue();
        assertThat(step.run().distance().orElse(0))
            .isLessThanOrEqualTo(limits.travelKm().orElse(Integer.MAX_VALUE));
        assertThat(hoursOn(step.start(), planned.steps()))
            .isLessThanOrEqualTo(limits.weeklyHours());
        assertThat(step.lastDayToEnrol().orElse(TODAY)).isAfterOrEqualTo(TODAY);
        assertThat(
                Permission.comesTooLateFrom(
                    planned.person.situation(), step.offer(), step.run().offering(), step.start()))
            .as("the answer to whether somebody may learn comes in time")
            .allMatch(TODAY::isBefore);
        assertThat(
                planned.person.situation().isFreeOnlyAfterWork()
                    && step.offer().kind().teaches()
                    && !step.offer().kind().isAtWork()
                    && step.run().offering().filter(Offering::isOnlyByDay).isPresent())
            .as("nobody learns by day who works then")
            .isFalse();
      }
    }
  }

  @Test
  void whatAStepAsksIsHeldOrTaughtByAStepThatEndedBefore() {
    for (Planned planned : routes) {
      HeldSkills held = HeldSkills.of(planned.world.taxonomy(), planned.person);
      for (Step step : planned.steps()) {
        assertThat(step.offer().requires())
            .allMatch(
                asked -> {
                  int skill = planned.world.taxonomy().number(asked).orElseThrow();
                  return held.has(skill)
                      || planned.steps().stream()
                          .filter(before -> before.end().isBefore(step.start()))
                          .anyMatch(before -> teaches(planned, before, skill));
                });
      }
    }
  }

  @Test
  void noStepIsPaidMoreThanItCostsAndNoCapIsPassed() {
    for (Planned planned : routes) {
      assertWithinCaps(planned, true);
      assertWithinCaps(planned, false);
      for (PlannedStep step : planned.route.steps()) {
        assertThat(step.money().ownAtBest()).isNotNegative();
        assertThat(step.money().ownAtWorst()).isNotNegative();
      }
      assertThat(planned.route.route().own().atWorst())
          .as("of a route; its steps may share out certain money otherwise")
          .isGreaterThanOrEqualTo(planned.route.route().own().atBest());
    }
  }

  @Test
  void nothingIsCountedThatOnlyAnEmployerWhoIsLeftOutCanAskFor() {
    for (Planned planned : routes) {
      if (planned.person.situation().leavesEmployerOut()) {
        assertThat(planned.route.steps())
            .flatMap(step -> step.money().grants())
            .noneMatch(
                grant -> grant.scheme().parties().applicants().equals(Set.of(Party.EMPLOYER)));
      }
    }
  }

  /** All caps of these worlds count over a whole life. */
  private static void assertWithinCaps(Planned planned, boolean whenAllMoneyComes) {
    Map<String, Long> spent = new HashMap<>();
    Map<String, Long> most = new HashMap<>();
    for (PlannedStep step : planned.route.steps()) {
      for (Funding money : whenAllMoneyComes ? step.money().grants() : step.money().sure()) {
        for (CapRule rule : money.scheme().payment().caps()) {
          spent.merge(rule.cap().counter(), money.cents(), Long::sum);
          most.put(rule.cap().counter(), rule.cap().cents().orElseThrow());
        }
      }
    }
    assertThat(spent)
        .allSatisfy((cap, cents) -> assertThat(cents).isLessThanOrEqualTo(most.get(cap)));
  }

  private static boolean teaches(Planned planned, Step step, int skill) {
    return Arrays.stream(planned.world.offers().givenBy(step.offer()))
        .anyMatch(given -> given == skill);
  }

  private static int hoursOn(LocalDate day, List<Step> steps) {
    return steps.stream()
        .filter(step -> !step.start().isAfter(day) && !step.end().isBefore(day))
        .mapToInt(step -> step.offer().hoursPerWeek())
        .sum();
  }

  private static List<Planned> routes(int seed) {
    World world = RandomWorld.world(seed, new Random(seed));
    Profile person = RandomWorld.profile(new Random(seed));
    return new PlanningRoutes()
        .plan(world, person, noon(TODAY)).routes().stream()
            .map(route -> new Planned(world, person, route))
            .toList();
  }
}
