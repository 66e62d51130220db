package nl.leerroute.matching.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SearchTest {

  private static final int ENOUGH = 1_000_000;

  @Property(tries = 600)
  void findsTheOptimumThatTryingEverythingFinds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int offers, @ForAll Aim aim) {
    Problem problem = RandomProblems.problem(seed, offers, 4);

    Optional<Found> found = new Search(problem, aim, new Floors(problem), ENOUGH).from(List.of());

    assertThat(found.map(route -> route.choice().measures()))
        .usingRecursiveComparison()
        .isEqualTo(new Everything(problem, aim).best());
    assertThat(found.flatMap(Found::unproven)).isEmpty();
  }
}
