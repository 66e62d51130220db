package nl.leerroute.insights.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpcomingTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T12:00:00Z, 2026-W47, 2026-11-23T05:00:00Z",
    "2026-11-23T04:59:59Z, 2026-W47, 2026-11-23T05:00:00Z",
    "2026-11-23T05:00:00Z, 2026-W48, 2026-11-30T05:00:00Z"
  })
  void aWeekIsDueOnTheMorningAfterIt(Instant now, String week, Instant due) {
    assertThat(Upcoming.after(now)).isEqualTo(new Upcoming(Week.named(week).orElseThrow(), due));
  }
}
