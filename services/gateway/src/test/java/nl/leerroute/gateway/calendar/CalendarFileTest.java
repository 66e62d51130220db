package nl.leerroute.gateway.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

  private static final Instant WRITTEN = Instant.parse("2026-11-23T10:15:30Z");

  @Test
  void aDeadlineIsAWholeDayOfWhichOneHearsBefore() {
    assertThat(file("Vraag de voucher aan", "Doe dit eerst", Optional.empty()))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Leerroute//Leerroute//NL
            CALSCALE:GREGORIAN
            BEGIN:VEVENT
            UID:one
            DTSTAMP:20261123T101530Z
            DTSTART;VALUE=DATE:20261231
            DTEND;VALUE=DATE:20270101
            SUMMARY:Vraag de voucher aan
            DESCRIPTION:Doe dit eerst
            TRANSP:TRANSPARENT
            BEGIN:VALARM
            ACTION:DISPLAY
            TRIGGER:-P3D
            DESCRIPTION:Vraag de voucher aan
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void whatMeansSomethingInTheFileIsEscaped() {
    assertThat(file("a;b,c\\d", "één\r\ntwee\ndrie\u0007", Optional.of("Assen, zaal 1")))
        .contains("SUMMARY:a\\;b\\,c\\\\d\r\n")
        .contains("DESCRIPTION:één\\ntwee\\ndrie\r\n")
        .contains("LOCATION:Assen\\, zaal 1\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "END:VEVENT",
        "één\u2028twee\u0085drie\u000bvier",
        "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00"
            + "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00",
        ";;;;;;;;;;,,,,,,,,,,;;;;;;;;;;,,,,,,,,,,;;;;;;;;;;,,,,,,,,,,;;;;;;;;;;,,,,,,,,,,"
      })
  void everyLineIsShortAndNoTextEndsItsLine(String summary) {
    String file = file(summary, "", Optional.empty());

    assertThat(file.split("\r\n", -1))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(file.split("\r\n", -1))
        .filteredOn(line -> !line.startsWith(" "))
        .hasSize(20)
        .filteredOn(line -> line.startsWith("END:"))
        .hasSize(3);
  }

  @Test
  void aLongLineIsFoldedBetweenCharacters() {
    String euros = "€".repeat(60);

    assertThat(file(euros, "", Optional.empty()).replace("\r\n ", ""))
        .contains("SUMMARY:" + euros + "\r\n");
  }

  private static String file(String summary, String description, Optional<String> place) {
    return CalendarFile.of(
        List.of(
            new Appointment("one", LocalDate.of(2026, 12, 31), summary, description, place, true)),
        WRITTEN);
  }
}
