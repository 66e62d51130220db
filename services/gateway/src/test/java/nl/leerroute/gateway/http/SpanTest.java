package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.RouteSetPublished.Aim;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.contracts.Text;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
  private static final Text TITLE = new Text("Lassen", "Welding");

  @Test
  void countsBegunWeeksFromTheFirstDayToTheLast() {
    assertThat(new Span(route(step(MONDAY, 2))).weeks()).isEqualTo(2);
    assertThat(new Span(route(step(MONDAY, 2), step(MONDAY.plusWeeks(15), 1))).weeks())
        .isEqualTo(16);
  }

  @Test
  void aWeekWithoutAnyStepIsWaiting() {
    assertThat(new Span(route(step(MONDAY, 2), step(MONDAY.plusWeeks(15), 1))).hasWaiting())
        .isTrue();
  }

  @Test
  void stepsThatFollowOrOverlapAreNot() {
    assertThat(new Span(route(step(MONDAY, 2), step(MONDAY.plusWeeks(2), 1))).hasWaiting())
        .isFalse();
    assertThat(
            new Span(
                    route(
                        step(MONDAY, 10),
                        step(MONDAY.plusWeeks(1), 1),
                        step(MONDAY.plusWeeks(9), 3)))
                .hasWaiting())
        .isFalse();
  }

  private static Route route(Step... steps) {
    List<Step> all = List.of(steps);
    return new Route(
        "r",
        Set.of(Aim.CHEAPEST),
        500,
        all.getFirst().start(),
        all.stream().map(Step::end).max(LocalDate::compareTo).orElseThrow(),
        8,
        0,
        0,
        0,
        0,
        null,
        all,
        TITLE);
  }

  private static Step step(LocalDate start, int weeks) {
    return new Step(
        "offer",
        null,
        TITLE,
        "De School",
        OfferPublished.Kind.COURSE,
        Set.of(OfferPublished.Form.ONLINE),
        Set.of(),
        null,
        start,
        start.plusWeeks(weeks).minusDays(1),
        null,
        weeks,
        8,
        null,
        null,
        null,
        false,
        0,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        TITLE);
  }
}
