package nl.leerroute.gateway.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Appointments as iCalendar (RFC 5545): lines end in CRLF and are folded at 75 octets, never within
 * a character; days have no time zone, and the moment of writing is in UTC.
 */
public final class CalendarFile {

  private static final int LONGEST_LINE = 75;
  private static final String WARNING = "-P3D";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();

  private CalendarFile() {}

  /**
   * @param written when the appointments were last known to be so
   */
  public static String of(List<Appointment> appointments, Instant written) {
    CalendarFile file = new CalendarFile();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Leerroute//Leerroute//NL");
    file.line("CALSCALE:GREGORIAN");
    appointments.forEach(appointment -> file.event(appointment, written));
    file.line("END:VCALENDAR");
    return file.text.toString();
  }

  private void event(Appointment appointment, Instant written) {
    line("BEGIN:VEVENT");
    line("UID:" + escaped(appointment.uid()));
    line("DTSTAMP:" + MOMENT.format(written));
    line("DTSTART;VALUE=DATE:" + day(appointment.day()));
    line("DTEND;VALUE=DATE:" + day(appointment.day().plusDays(1)));
    line("SUMMARY:" + escaped(appointment.summary()));
    line("DESCRIPTION:" + escaped(appointment.description()));
    appointment.place().ifPresent(place -> line("LOCATION:" + escaped(place)));
    line("TRANSP:TRANSPARENT");
    if (appointment.deadline()) {
      line("BEGIN:VALARM");
      line("ACTION:DISPLAY");
      line("TRIGGER:" + WARNING);
      line("DESCRIPTION:" + escaped(appointment.summary()));
      line("END:VALARM");
    }
    line("END:VEVENT");
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** No text can end its line: what it names would otherwise be read as something else. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  /** A line that goes on begins with a space, which counts. */
  private void line(String content) {
    int octets = 0;
    for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
      String character = Character.toString(content.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += size;
    }
    text.append("\r\n");
  }
}
