package nl.leerroute.matching.route;

import static nl.leerroute.matching.AWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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

/** Who only teaches what others ask is looked at when a better route may come of it. */
class WantedTeachersTest {

  private static final int ENOUGH = 1_000_000;

  @Property(tries = 300)
  void nobodyIsMissedWhoWasNotWanted(@ForAll long seed) {
    World world = RandomWorld.world(seed, new Random(seed));
    Profile person = RandomWorld.profile(new Random(seed));
    Optional<Occupation> goal = person.goal().flatMap(world.taxonomy()::occupation);
    Assume.that(goal.isPresent());
    HeldSkills held = HeldSkills.of(world.taxonomy(), person);
    Wish wish = new Wish.Goal(Gap.between(goal.orElseThrow(), held));
    Searching wanted = new Searching(ENOUGH);
    Searching everybody = new Searching(ENOUGH);

    wanted.among(
        new Selecting(world.offers(), wish, held, person, TODAY),
        selection -> problem(selection, wish, world, person),
        wish.aims());
    everybody.among(
        problem(
            everybody(new Selecting(world.offers(), wish, held, person, TODAY)),
            wish,
            world,
            person),
        wish.aims());

    assertThat(measures(wanted)).isEqualTo(measures(everybody));
  }

  private static Selection everybody(Selecting selecting) {
    Selection some = selecting.select();
    Selection more = selecting.with(some.needs());
    while (more.needs().size() > some.needs().size()) {
      some = more;
      more = selecting.with(some.needs());
    }
    return more;
  }

  private static Problem problem(Selection selection, Wish wish, World world, Profile person) {
    return PlanningAlternatives.problem(
        selection, wish, person, new SchemePurse(world.schemes(), person.situation(), TODAY));
  }

  private static Map<Aim, Measures> measures(Searching searching) {
    Map<Aim, Measures> measures = new EnumMap<>(Aim.class);
    searching.found().forEach((aim, found) -> measures.put(aim, found.choice().measures()));
    return measures;
  }
}
