package nl.leerroute.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SizesOfPlacesTest {

  private static final Path PAGE = Path.of("../../docs/operations/sizes.md");

  @Test
  void thePageForOperatorsHasTheTableThatIsWorkedOut() throws IOException {
    assertThat(Files.readString(PAGE).replaceAll("(?m)^    ", "")).contains(SizesBench.text());
  }

  @Test
  void nobodyWaitsWhereThereAreManyMoreCoresThanWork() {
    Line quiet = new Line(1, 30, 205);

    assertThat(quiet.p99Seconds(50)).isBetween(0.17, 0.24);
    assertThat(quiet.meanMillis()).isBetween(40.0, 45.0);
  }

  @Test
  void whereWorkIsMoreThanCoresCanDoTheLineGrowsAndMoreCoresAreFound() {
    Line busy = new Line(100, 30, 205);

    assertThat(busy.p99Seconds(3)).isGreaterThan(60);
    assertThat(busy.p99Seconds(busy.coresFor(1))).isLessThanOrEqualTo(1);
  }
}
