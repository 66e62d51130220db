package nl.leerroute.catalogue.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);
  private static final Start DECEMBER =
      new Start("dec", LocalDate.of(2026, 12, 21), "Leeuwarden", LAST_DAY);

  @Test
  void theLastDayToEnrolIsLeftForWhoeverAsked() {
    Instant asked = Instant.parse("2026-11-22T12:00:00Z");

    assertThat(Patience.releaseAt(asked, DECEMBER)).isEqualTo("2026-11-29T23:00:00Z");
    assertThat(Patience.isShortOfTime(asked, DECEMBER)).isFalse();
  }

  @Test
  void aProviderHasAWorkingDayToAnswer() {
    Instant friday = Instant.parse("2026-11-27T12:00:00Z");

    assertThat(Patience.releaseAt(friday, DECEMBER)).isEqualTo("2026-11-30T12:00:00Z");
    assertThat(Patience.isShortOfTime(friday, DECEMBER)).isTrue();
  }

  @Test
  void onTheLastDayTheAnswerComesBeforeItIsOver() {
    Instant monday = Instant.parse("2026-11-30T12:00:00Z");

    assertThat(Patience.releaseAt(monday, DECEMBER)).isEqualTo("2026-11-30T23:00:00Z");
    assertThat(Patience.isShortOfTime(monday, DECEMBER)).isTrue();
  }

  @Test
  void whereOneCanEnrolUntilTheStartTenDaysAreGivenAsFarAsTheyGo() {
    Start start = new Start("dec", LocalDate.of(2026, 12, 21), null, null);

    assertThat(Patience.releaseAt(Instant.parse("2026-12-01T12:00:00Z"), start))
        .isEqualTo("2026-12-11T12:00:00Z");
    assertThat(Patience.isShortOfTime(Instant.parse("2026-12-19T12:00:00Z"), start)).isFalse();
  }
}
