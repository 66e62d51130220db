package nl.leerroute.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.leerroute.intake.employer.EmployerId;
import nl.leerroute.intake.scan.Benchmark.Peers;
import org.junit.jupiter.api.Test;

/** What a firm gets to know of others. */
class BenchmarkTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LAST_QUARTER = LocalDate.of(2026, 9, 30);

  private final Scan own = scan("own", "F", Scan.Size.FROM_10_TO_49, 3, TODAY);

  @Test
  void tenOthersAreNeededAndTheOwnAnswersAreNoneOfThem() {
    List<Scan> nine = others(9, "F", Scan.Size.FROM_10_TO_49, 4);
    nine.add(own);
    assertThat(Benchmark.of(own, nine, TODAY)).isEmpty();

    nine.add(scan("tenth", "F", Scan.Size.FROM_10_TO_49, 4, LAST_QUARTER));
    assertThat(Benchmark.of(own, nine, TODAY))
        .hasValueSatisfying(
            benchmark -> {
              assertThat(benchmark.of()).isEqualTo(Peers.SECTOR_AND_SIZE);
              assertThat(benchmark.averages()).containsEntry(Block.SAFETY, 4.0);
            });
  }

  @Test
  void theNearestFirmsOfWhichThereAreEnoughAreTaken() {
    List<Scan> all = others(9, "F", Scan.Size.FROM_10_TO_49, 2);
    all.addAll(others(3, "F", Scan.Size.FROM_250, 6));
    assertThat(Benchmark.of(own, all, TODAY)).map(Benchmark::of).contains(Peers.SECTOR);
    assertThat(Benchmark.of(scan("x", "Q", Scan.Size.FROM_250, 1, TODAY), all, TODAY))
        .map(Benchmark::of)
        .contains(Peers.ALL);
  }

  @Test
  void whatWasSaidThisQuarterIsNotCountedYet() {
    List<Scan> all = new ArrayList<>();
    for (int at = 0; at < 20; at++) {
      all.add(scan("now-" + at, "F", Scan.Size.FROM_10_TO_49, 5, LocalDate.of(2026, 10, 1)));
    }
    assertThat(Benchmark.of(own, all, TODAY)).isEmpty();
  }

  /** Rounded to halves, an average of ten or more says of none which of six answers it gave. */
  @Property
  void oneFirmMoreOrLessMovesAnAverageByAtMostOneStep(
      @ForAll @Size(min = 10, max = 40) List<@IntRange(min = 1, max = 6) Integer> said,
      @ForAll @IntRange(min = 1, max = 6) int added) {
    List<Scan> all = new ArrayList<>();
    for (int at = 0; at < said.size(); at++) {
      all.add(scan("f-" + at, "F", Scan.Size.FROM_10_TO_49, said.get(at), LAST_QUARTER));
    }
    double before = average(all);
    all.add(scan("added", "F", Scan.Size.FROM_10_TO_49, added, LAST_QUARTER));
    assertThat(Math.abs(average(all) - before)).isLessThanOrEqualTo(0.5);
  }

  private double average(List<Scan> all) {
    return Benchmark.of(own, all, TODAY).orElseThrow().averages().getOrDefault(Block.CONTENT, 0.0);
  }

  private static List<Scan> others(int count, String section, Scan.Size size, int answer) {
    return new ArrayList<>(
        IntStream.range(0, count)
            .mapToObj(at -> scan(section + size + at, section, size, answer, LAST_QUARTER))
            .toList());
  }

  private static Scan scan(String id, String section, Scan.Size size, int answer, LocalDate on) {
    Map<Block, List<Integer>> answers = new EnumMap<>(Block.class);
    for (Block block : Block.values()) {
      answers.put(block, List.of(answer, answer));
    }
    return new Scan(new EmployerId(id), answers, Optional.of(section), Optional.of(size), on);
  }
}
