package nl.leerroute.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  private static final Dates SUNDAY = new Dates(LocalDate.of(2026, 11, 22));

  @ParameterizedTest
  @CsvSource({
    "{{today}}, 2026-11-22",
    "{{today+21d}}, 2026-12-13",
    "{{today-5d}}, 2026-11-17",
    "{{today+2w}}, 2026-12-06",
    "{{monday}}, 2026-11-16",
    "{{monday+1w}}, 2026-11-23",
    "{{monday+3w}}, 2026-12-07",
    "{{start today+1d}}, 2026-11-22T23:00:00Z",
    "{{start today-120d}}, 2026-07-24T22:00:00Z"
  })
  void relativeDatesBecomeDates(String placeholder, String expected) {
    assertThat(SUNDAY.fillIn("\"" + placeholder + "\"")).isEqualTo("\"" + expected + "\"");
  }

  @Test
  void otherTextStays() {
    assertThat(SUNDAY.fillIn("{\"a\": {\"b\": 1}} from {{today}} to {{today+1d}}"))
        .isEqualTo("{\"a\": {\"b\": 1}} from 2026-11-22 to 2026-11-23");
  }

  @Test
  void anUnknownPlaceholderIsNotPassedOn() {
    assertThatThrownBy(() -> SUNDAY.fillIn("{{tomorrow}}")).hasMessageContaining("{{tomorrow}}");
  }
}
