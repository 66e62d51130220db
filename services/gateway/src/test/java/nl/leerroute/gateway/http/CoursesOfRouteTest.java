package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.gateway.answers.Courses;
import org.junit.jupiter.api.Test;

class CoursesOfRouteTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  @Test
  void aRouteIsToldInClassesOnly() {
    assertThat(CoursesOfRoute.of(route(100_000, 40_000)))
        .contains(
            new Courses("NON_FORMAL", false, 90, Optional.of("MIXED"), Optional.empty(), true));
  }

  @Test
  void whoPaysIsReadFromWhatIsCertain() {
    assertThat(payer(route(100_000, 0))).contains("SCHEME");
    assertThat(payer(route(100_000, 100_000))).contains("SELF");
    assertThat(payer(route(0, 0))).isEmpty();
  }

  private static Optional<String> payer(Route route) {
    return CoursesOfRoute.of(route).orElseThrow().payer();
  }

  private static Route route(long price, long worst) {
    return ExampleRoutes.of(
        ExampleRoutes.step(START, START.plusWeeks(10), price, Math.min(worst, 0), worst));
  }
}
