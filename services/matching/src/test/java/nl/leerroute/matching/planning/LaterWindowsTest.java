package nl.leerroute.matching.planning;

import static nl.leerroute.matching.AWorld.TODAY;
import static nl.leerroute.matching.AWorld.inWeeks;
import static nl.leerroute.matching.planning.Planned.aNurseToBe;
import static nl.leerroute.matching.planning.Planned.best;
import static nl.leerroute.matching.planning.Planned.wounds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerroute.matching.AScheme;
import nl.leerroute.matching.AWorld;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.schemes.answer.Dates;
import org.junit.jupiter.api.Test;

class LaterWindowsTest {

  private static final LocalDate START = inWeeks(20);

  @Test
  void ofTwoWindowsThatBothFitTheLaterOneIsToldToo() {
    Dates later = later(fund().open(TODAY, inWeeks(2)).open(inWeeks(6), inWeeks(9))).orElseThrow();

    assertThat(later.applyFrom()).isEqualTo(inWeeks(6));
    assertThat(later.applyUntil()).contains(inWeeks(9));
  }

  @Test
  void theDaysOfALaterWindowEndWhereItsSchemeEndsThem() {
    assertThat(
            later(fund().open(TODAY, inWeeks(2)).open(inWeeks(6), inWeeks(30)))
                .orElseThrow()
                .applyUntil())
        .as("the day before the start")
        .contains(START.minusDays(1));
  }

  @Test
  void aWindowThatComesTooLateForTheCourseIsNotTold() {
    assertThat(later(fund().open(TODAY, inWeeks(2)).open(inWeeks(20), inWeeks(30)))).isEmpty();
  }

  @Test
  void ofManyTheSoonestIsTold() {
    assertThat(
            later(
                    fund()
                        .open(inWeeks(12), inWeeks(13))
                        .open(TODAY, inWeeks(2))
                        .open(inWeeks(6), inWeeks(9)))
                .orElseThrow()
                .applyFrom())
        .isEqualTo(inWeeks(6));
  }

  @Test
  void aSchemeWithOneWindowIsNotSaidToOpenAgain() {
    assertThat(later(fund().open(TODAY, inWeeks(2)))).isEmpty();
    assertThat(later(fund())).isEmpty();
  }

  private static AScheme fund() {
    return AScheme.called("fund").paying(50, 900);
  }

  private static Optional<Dates> later(AScheme scheme) {
    RouteSet routes =
        AWorld.offering(wounds().starting(START)).paying(scheme).routesFor(aNurseToBe());
    return Optional.ofNullable(best(routes, Aim.CHEAPEST).steps().getFirst().later().get("fund"));
  }
}
