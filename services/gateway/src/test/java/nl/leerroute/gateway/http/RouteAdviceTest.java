package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Aim;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.Text;
import org.junit.jupiter.api.Test;

class RouteAdviceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aRouteOnWhichNoMoneyIsCertainIsNotCalledAfterItsCertainty() {
    Route uncertain = route(100_000, Aim.SUREST);
    Route partly = route(100_000, Aim.SUREST, Aim.FASTEST);

    assertThat(advice(uncertain).name(uncertain)).isEqualTo("aim.another");
    assertThat(advice(partly).name(partly)).isEqualTo("aim.FASTEST");
    assertThat(advice(partly).also(partly)).isEmpty();
  }

  @Test
  void aRouteWithCertainMoneyIs() {
    Route certain = route(50_000, Aim.SUREST);

    assertThat(advice(certain).name(certain)).isEqualTo("aim.SUREST");
  }

  private static Route route(long ownAtWorstCents, Aim... aims) {
    return new Route(
        "r",
        EnumSet.of(aims[0], aims),
        500,
        TODAY,
        TODAY.plusWeeks(4),
        8,
        0,
        100_000,
        20_000,
        ownAtWorstCents,
        List.of(),
        new Text("Waarom", "Why"));
  }

  private static RouteAdvice advice(Route route) {
    RouteSetPublished set =
        new RouteSetPublished(
            "p",
            1,
            Instant.EPOCH,
            TODAY,
            Instant.EPOCH,
            null,
            List.of(route),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false);
    return RouteAdvice.of(set, "", Optional.empty(), Wishes.UNKNOWN);
  }
}
