package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.contracts.RouteSetPublished.Route;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  @Test
  void stepsLieAsFarApartAsTheirDays() {
    Timeline time =
        Timeline.of(
            ExampleRoutes.of(
                ExampleRoutes.step(START, START.plusDays(49)),
                ExampleRoutes.step(START.plusDays(50), START.plusDays(99))));

    assertThat(time.bars()).extracting(Timeline.Bar::from).containsExactly(0, 500);
    assertThat(time.bars()).extracting(Timeline.Bar::width).containsExactly(500, 500);
    assertThat(time.last()).isEqualTo(START.plusDays(99));
  }

  @Test
  void nothingIsOutsideOfTheScale() {
    Route route =
        ExampleRoutes.of(
            ExampleRoutes.step(START, START.plusDays(3)),
            ExampleRoutes.step(START.plusDays(300), START.plusDays(300)));

    assertThat(Timeline.of(route).bars())
        .allSatisfy(
            bar -> {
              assertThat(bar.from()).isNotNegative();
              assertThat(bar.width()).isPositive();
              assertThat(bar.from() + bar.width()).isLessThanOrEqualTo(Timeline.WIDTH);
            });
  }

  @Test
  void aLineStandsAtEachMonthAndOnALongScaleAtEachYear() {
    assertThat(lines(START.plusMonths(3).minusDays(1))).hasSize(2);
    assertThat(lines(START.plusDays(20))).isEmpty();
    assertThat(lines(START.plusYears(3).minusDays(1))).hasSize(2);
  }

  private static List<Integer> lines(LocalDate end) {
    return Timeline.of(ExampleRoutes.of(ExampleRoutes.step(START, end))).lines();
  }
}
