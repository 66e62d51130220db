package nl.leerroute.insights.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T22:59:59Z, 2026-W47",
    "2026-11-22T23:00:00Z, 2026-W48",
    "2026-06-07T21:59:59Z, 2026-W23",
    "2026-06-07T22:00:00Z, 2026-W24",
    "2027-01-01T12:00:00Z, 2026-W53",
    "2027-01-04T12:00:00Z, 2027-W01",
    "2024-12-31T12:00:00Z, 2025-W01"
  })
  void beginsOnMondayAtMidnightInAmsterdam(Instant instant, String name) {
    assertThat(Week.of(instant).name()).isEqualTo(name);
  }

  @Test
  void isAnHourShorterWhenSummerBegins() {
    Week week = Week.of(Instant.parse("2026-03-28T12:00:00Z"));

    assertThat(Duration.between(week.from(), week.until())).isEqualTo(Duration.ofHours(167));
  }

  @Property
  void isFoundAgainByItsName(@ForAll @IntRange(min = -40_000, max = 40_000) int day) {
    Week week = Week.of(LocalDate.ofEpochDay(day).atTime(12, 0).toInstant(ZoneOffset.UTC));

    assertThat(Week.named(week.name())).contains(week);
    assertThat(week.next().previous()).isEqualTo(week);
    assertThat(week.next().name()).isGreaterThan(week.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026", "2026-W00", "2026-W54", "2025-W53", "26-W01", "2026-W1"})
  void isNotNamedOtherwise(String name) {
    assertThat(Week.named(name)).isEmpty();
  }

  @Test
  void startsOnAMonday() {
    assertThatThrownBy(() -> new Week(LocalDate.of(2026, 11, 22)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
