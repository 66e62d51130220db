package nl.leerroute.matching.money;

import static nl.leerroute.matching.AWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.leerroute.matching.RandomWorld;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers.Described;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.route.Contribution;
import nl.leerroute.matching.route.Purse;
import nl.leerroute.matching.route.Run;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.route.Weeks;
import nl.leerroute.schemes.plan.FundingPlan;

/** What the search takes for granted of money, held against schemes that share caps and windows. */
class PromisesOfMoneyTest {

  private static final int WEEKS = 70;

  @Property(tries = 300)
  void stepsTogetherNeverCostLessThanEachAlone(@ForAll long seed) {
    Random random = new Random(seed);
    World world = RandomWorld.world(seed, random);
    Purse purse = purse(world, random);
    List<Step> steps = steps(world, random);

    Contribution alone =
        steps.stream().map(purse::alone).reduce(Contribution.NOTHING, Contribution::plus);

    assertNotLess(purse.of(steps), alone);
  }

  @Property(tries = 300)
  void aStepMoreNeverMakesTheRestCheaper(@ForAll long seed) {
    Random random = new Random(seed);
    World world = RandomWorld.world(seed, random);
    Purse purse = purse(world, random);
    List<Step> steps = steps(world, random);

    for (int i = 1; i < steps.size(); i++) {
      assertNotLess(purse.of(steps.subList(0, i + 1)), purse.of(steps.subList(0, i)));
    }
  }

  @Property(tries = 300)
  void aStepMoreCostsNoMoreThanItsPrice(@ForAll long seed) {
    Random random = new Random(seed);
    World world = RandomWorld.world(seed, random);
    Purse purse = purse(world, random);
    List<Step> steps = steps(world, random);

    for (int i = 1; i < steps.size(); i++) {
      long price = steps.get(i).offer().price().chargedCents();
      assertNotLess(
          purse.of(steps.subList(0, i)).plus(new Contribution(price, price)),
          purse.of(steps.subList(0, i + 1)));
    }
  }

  @Property(tries = 300)
  void whatAnOfferCostsAtLeastIsNeverMoreThanWhatItCostsOnAnyDay(@ForAll long seed) {
    Random random = new Random(seed);
    World world = RandomWorld.world(seed, random);
    Purse purse = purse(world, random);

    for (Offer offer : offers(world)) {
      List<Run> runs = runs(offer);
      Contribution least = purse.atLeast(offer, runs);
      assertNotLess(least, purse.atLeast(offer));
      for (Run run : runs) {
        for (int week = 0; week < (run.free() ? WEEKS : 1); week++) {
          LocalDate start = LocalDate.ofEpochDay(run.earliest()).plusWeeks(week);
          assertNotLess(purse.alone(new Step(offer, run, start)), least);
        }
      }
    }
  }

  @Property(tries = 300)
  void stepsThatShareNoMoneyArePlannedTheSameTogetherAsApart(@ForAll long seed) {
    Random random = new Random(seed);
    World world = RandomWorld.world(seed, random);
    SchemePurse purse = purse(world, random);
    List<Step> steps = steps(world, random);

    FundingPlan plan = purse.plan(steps);

    assertThat(purse.of(steps)).isEqualTo(new Contribution(plan.ownAtBest(), plan.ownAtWorst()));
  }

  private static void assertNotLess(Contribution one, Contribution other) {
    assertThat(one.atBest()).isGreaterThanOrEqualTo(other.atBest());
    assertThat(one.atWorst()).isGreaterThanOrEqualTo(other.atWorst());
    assertThat(one.atWorst()).isGreaterThanOrEqualTo(one.atBest());
  }

  private static SchemePurse purse(World world, Random random) {
    return new SchemePurse(world.schemes(), RandomWorld.profile(random).situation(), TODAY);
  }

  private static List<Step> steps(World world, Random random) {
    List<Step> steps = new ArrayList<>();
    for (Offer offer : offers(world)) {
      List<Run> runs = runs(offer);
      if (steps.size() < 4 && random.nextBoolean()) {
        Run run = runs.get(random.nextInt(runs.size()));
        int later = run.free() ? random.nextInt(WEEKS) : 0;
        steps.add(new Step(offer, run, LocalDate.ofEpochDay(run.earliest()).plusWeeks(later)));
      }
    }
    return steps;
  }

  /** Those that can still be taken. */
  private static List<Offer> offers(World world) {
    return world.offers().all().stream()
        .map(Described::offer)
        .filter(offer -> !runs(offer).isEmpty())
        .toList();
  }

  private static List<Run> runs(Offer offer) {
    return offer.startsAnyTime()
        ? List.of(
            Run.free(
                Optional.empty(), Math.toIntExact(Weeks.firstFreeStart(TODAY).toEpochDay()), 0))
        : offer.offerings().stream()
            .filter(run -> run.lastDayToEnrol().isAfter(TODAY))
            .map(run -> Run.dated(run, 0))
            .toList();
  }
}
