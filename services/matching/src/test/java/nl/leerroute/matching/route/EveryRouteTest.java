package nl.leerroute.matching.route;

import static nl.leerroute.matching.AWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.leerroute.matching.RandomWorld;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.planning.World;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.taxonomy.Occupation;

/**
 * From whole worlds, in which courses ask skills and diplomas of each other, to the best route:
 * selecting, numbering and searching together find what trying everything finds.
 */
class EveryRouteTest {

  private static final int ENOUGH = 1_000_000;
  private static final int MOST_STEPS = 3;

  @Property(tries = 300)
  void theBestRouteIsTheBestOfAllThatTheOffersAllow(@ForAll long seed, @ForAll Aim aim) {
    Asked asked = asked(seed);

    Map<Aim, Found> found = asked.found(ENOUGH, List.of(aim));

    assertThat(Optional.ofNullable(found.get(aim)).map(f -> f.choice().measures()))
        .isEqualTo(new Everything(asked.everything(), aim).best());
  }

  /** Also where others were looked for only for the sake of another aim. */
  @Property(tries = 150)
  void whatALimitOnEffortMayHaveMissedIsToldOfEveryAim(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int nodes) {
    Asked asked = asked(seed);

    Map<Aim, Found> found = asked.found(nodes, List.of(Aim.values()));

    found.forEach(
        (aim, route) -> {
          Measures promised = route.unproven().orElse(route.choice().measures());
          Measures best = new Everything(asked.everything(), aim).best().orElseThrow();
          assertThat(new Order(aim.levels()).compare(promised, best)).isLessThanOrEqualTo(0);
        });
  }

  private static Asked asked(long seed) {
    World world = RandomWorld.world(seed, new Random(seed));
    Profile person = RandomWorld.profile(new Random(seed));
    Optional<Occupation> goal = person.goal().flatMap(world.taxonomy()::occupation);
    Assume.that(goal.isPresent());
    HeldSkills held = HeldSkills.of(world.taxonomy(), person);
    return new Asked(
        world.offers(), person, held, new Wish.Goal(Gap.between(goal.orElseThrow(), held)));
  }

  private record Asked(Offers offers, Profile person, HeldSkills held, Wish wish) {

    private static final Purse PURSE = new SharedPot(50_000, 40_000, 50_000);

    Map<Aim, Found> found(int nodes, List<Aim> aims) {
      Searching searching = new Searching(nodes);
      searching.among(
          new Selecting(offers, wish, held, person, TODAY),
          selection ->
              problem(selection.candidates(), selection.needs().size(), wish, person, PURSE)
                  .beside(selection.elsewhere()),
          aims);
      return searching.found();
    }

    Problem everything() {
      List<Fitting> everybody = everybody(offers, wish, held, person);
      List<Need> needs = everybody.stream().flatMap(fits -> fits.needs().stream()).toList();
      return problem(candidates(everybody, needs, person), needs.size(), wish, person, PURSE);
    }
  }

  private static List<Fitting> everybody(
      Offers offers, Wish wish, HeldSkills held, Profile person) {
    Fitted fitted = new Fitted(offers, wish, held, person, TODAY, wish.helpedBy(offers));
    return IntStream.range(0, offers.size())
        .mapToObj(fitted::of)
        .flatMap(Optional::stream)
        .filter(fits -> !fits.asksTheUnknown())
        .toList();
  }

  /** Every need of everybody has a number of its own. */
  private static List<Candidate> candidates(
      List<Fitting> everybody, List<Need> needs, Profile person) {
    List<Candidate> candidates = new ArrayList<>();
    int next = 0;
    for (Fitting fits : everybody) {
      int first = next;
      next += fits.needs().size();
      candidates.add(
          new Candidate(
              candidates.size(),
              fits.offer().offer(),
              fits.gains(),
              Bits.of(IntStream.range(first, next).toArray()),
              Bits.where(needs.size(), need -> fits.gives(needs.get(need))),
              person.misgivings(fits.offer().offer()),
              fits.runs()));
    }
    return candidates;
  }

  private static Problem problem(
      List<Candidate> candidates, int needs, Wish wish, Profile person, Purse purse) {
    return new Problem(
        candidates,
        wish.lacks(),
        needs,
        person.limits().weeklyHours(),
        person.limits().budget(),
        MOST_STEPS,
        purse);
  }
}
