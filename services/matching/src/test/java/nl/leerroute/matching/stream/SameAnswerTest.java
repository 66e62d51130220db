package nl.leerroute.matching.stream;

import static nl.leerroute.matching.AWorld.TODAY;
import static nl.leerroute.matching.AWorld.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.matching.RandomWorld;
import nl.leerroute.matching.planning.PlanningRoutes;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Profile;

/** What is published says the same whenever nothing that matters is different. */
class SameAnswerTest {

  private final PlanningRoutes planning = new PlanningRoutes();

  @Property(tries = 150)
  void whateverOrderTheWorldCameIn(@ForAll long seed, @ForAll long order) {
    Profile profile = RandomWorld.profile(new Random(seed));

    assertThat(published(RandomWorld.world(seed, new Random(order)), profile, noon(TODAY)))
        .isEqualTo(published(RandomWorld.world(seed, new Random(~order)), profile, noon(TODAY)));
  }

  /** A course out of reach is told of with its price, which a scheme that closes makes higher. */
  @Example
  void whileMoneyChangesForACourseOutOfReach() {
    onEveryDayUntilTheDayThatWasPromised(1_854_573_908, 327);
  }

  @Property(tries = 150)
  void onEveryDayUntilTheDayThatWasPromised(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 400) int daysLater) {
    World world = RandomWorld.world(seed, new Random(seed));
    Profile profile = RandomWorld.profile(new Random(seed));
    Instant start = noon(TODAY.plusDays(daysLater));

    RouteSetPublished first = published(world, profile, start);
    LocalDate until = LocalDate.ofInstant(first.validUntil(), ZoneId.of("Europe/Amsterdam"));

    assertThat(until).isAfter(TODAY.plusDays(daysLater));
    List<LocalDate> days = TODAY.plusDays(daysLater).datesUntil(until).limit(12).toList();
    for (LocalDate day : days) {
      assertThat(withoutDays(published(world, profile, noon(day))))
          .as("on %s, promised until %s", day, until)
          .isEqualTo(withoutDays(first));
    }
    assertThat(withoutDays(published(world, profile, noon(until.minusDays(1)))))
        .isEqualTo(withoutDays(first));
  }

  private RouteSetPublished published(World world, Profile profile, Instant now) {
    return WritingRouteSets.write(planning.plan(world, profile, now));
  }

  private static RouteSetPublished withoutDays(RouteSetPublished set) {
    return new RouteSetPublished(
        set.profileId(),
        set.profileVersion(),
        Instant.EPOCH,
        LocalDate.EPOCH,
        set.validUntil(),
        set.gap(),
        set.routes(),
        set.schemes(),
        set.questions(),
        set.notes(),
        set.named(),
        set.directions(),
        set.withoutEmployer());
  }
}
