package nl.leerroute.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class PhrasesTest {

  private final Phrases say = dutch();

  @ParameterizedTest
  @CsvSource({
    "1, 1 week",
    "13, 13 weken",
    "14, 14 weken",
    "26, 26 weken",
    "40, ongeveer 9 maanden"
  })
  void aBegunMonthCounts(int weeks, String said) {
    assertThat(say.weeks(weeks)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-04, 4 december 2026",
    "2026-12-05, zaterdag 5 december 2026",
    "2026-12-06, zondag 6 december 2026",
    "2026-12-07, 7 december 2026"
  })
  void aLastDayInAWeekendIsSaidWithItsName(LocalDate day, String said) {
    assertThat(say.lastDay(day)).isEqualTo(said);
  }

  @Test
  void anAmountStaysWithItsSignAndADayIsInWords() {
    assertThat(say.text(new Bilingual("Tot € 500, vanaf 2026-12-01.", "")))
        .isEqualTo("Tot €\u00a0500, vanaf 1 december 2026.");
    assertThat(say.text(new Bilingual("Artikel 2026-99-99", ""))).isEqualTo("Artikel 2026-99-99");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-29T23:00:00Z, '29 november 2026, 24:00'",
    "2026-11-29T22:59:00Z, '29 november 2026, 23:59'",
    "2026-11-30T09:05:00Z, '30 november 2026, 10:05'"
  })
  void nobodyDoubtsWhichDayEndsAtMidnight(Instant end, String said) {
    assertThat(say.end(end)).isEqualTo(said);
  }

  @Test
  void lessonsInAClassAreNotAtHome() {
    assertThat(say.where(Optional.empty(), List.of("CLASSROOM"))).contains("nog niet bekend");
    assertThat(say.where(Optional.empty(), List.of("ONLINE"))).isEqualTo("Thuis of op je werk");
    assertThat(say.where(Optional.of("Assen"), List.of("CLASSROOM"))).isEqualTo("Assen");
  }

  private static Phrases dutch() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new Phrases(messages, Locale.of("nl"));
  }
}
