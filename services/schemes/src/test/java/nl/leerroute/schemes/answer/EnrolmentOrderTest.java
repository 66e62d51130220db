package nl.leerroute.schemes.answer;

import static nl.leerroute.schemes.TestScheme.TODAY;
import static nl.leerroute.schemes.TestScheme.scheme;
import static nl.leerroute.schemes.answer.Asked.START;
import static nl.leerroute.schemes.answer.Asked.costs;
import static nl.leerroute.schemes.answer.Asked.evaluate;
import static nl.leerroute.schemes.answer.Asked.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.schemes.TestScheme;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.EnrolmentOrder;
import nl.leerroute.schemes.rule.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is told to ask for money on a day on which enrolling is over. */
class EnrolmentOrderTest {

  @ParameterizedTest
  @CsvSource({
    "AFTER_APPLYING, 2026-04-20, 2026-04-20",
    "AFTER_DECISION, 2026-04-20, 2026-04-20",
    "BEFORE_APPLYING, 2026-04-20, 2026-05-03",
    "EITHER, 2026-04-20, 2026-05-03",
    "AFTER_APPLYING, , 2026-05-03"
  })
  void moneyThatComesBeforeEnrollingIsAskedForWhileOneCanStillEnrol(
      EnrolmentOrder order, @Nullable LocalDate enrolUntil, LocalDate lastDay) {
    Answer answer = ask(windowUntilTheStart(order), enrolUntil);
    assertThat(((Answer.Pays) answer).dates().applyUntil()).contains(lastDay);
  }

  @ParameterizedTest
  @CsvSource({"2026-04-09, false", "2026-04-10, true"})
  void aWindowThatOpensWhenEnrollingIsOverPaysNothing(LocalDate enrolUntil, boolean pays) {
    Answer answer = ask(windowUntilTheStart(EnrolmentOrder.AFTER_APPLYING), enrolUntil);
    assertThat(answer instanceof Answer.Pays).isEqualTo(pays);
    if (!pays) {
      assertThat(refused(answer)).containsExactly("enrolment");
    }
  }

  private static TestScheme windowUntilTheStart(EnrolmentOrder order) {
    return scheme("order")
        .enrolling(order)
        .inWindow(
            new Window(
                "w",
                LocalDate.of(2026, 4, 10),
                Optional.of(START.minusDays(1)),
                Window.Supply.NORMAL,
                OptionalLong.empty()));
  }

  private static Answer ask(TestScheme scheme, @Nullable LocalDate enrolUntil) {
    Purchase course = Purchase.of(Activity.COURSE, costs(100_000), START, START.plusDays(10));
    return evaluate(
        scheme.open(),
        Facts.NONE,
        enrolUntil == null ? course : course.enrolledUntil(enrolUntil),
        TODAY);
  }
}
