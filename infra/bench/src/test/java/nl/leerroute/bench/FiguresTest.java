package nl.leerroute.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void the_rate_is_the_median_of_the_rounds_whatever_one_of_them_met() {
    assertThat(rates(1_000, 10, 1_200).perSecond()).isEqualTo("1,000");
    assertThat(rates(1_000, 2_000).perSecond()).isEqualTo("1,500");
  }

  @Test
  void a_round_in_which_both_were_slow_does_not_change_the_ratio() {
    assertThat(rates(500, 50, 450).ratioTo(rates(1_000, 100, 900))).isEqualTo(0.5);
  }

  @Test
  void of_a_hundred_batches_one_may_be_slower_than_the_p99() {
    List<Long> latencies =
        LongStream.rangeClosed(1, 100).map(each -> each * 1_000_000).boxed().toList();
    assertThat(new Figures(List.of(1.0), latencies).p99()).isEqualTo("99.0 ms");
    assertThat(rates(1).p99()).isEqualTo("-");
  }

  private static Figures rates(double... rates) {
    return new Figures(Arrays.stream(rates).boxed().toList(), List.of());
  }
}
