package nl.leerroute.matching.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ApportionmentTest {

  @Property
  void sharesAddUpToTheWhole(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 1000) Integer> drawn) {
    double[] weights = drawn.stream().mapToDouble(weight -> 0.001 + weight).toArray();

    int[] shares = Apportionment.of(1000, weights);

    assertThat(IntStream.of(shares).sum()).isEqualTo(1000);
    assertThat(IntStream.of(shares)).allMatch(share -> share >= 0);
  }
}
