package nl.leerroute.catalogue.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.leerroute.catalogue.browsing.Facet;
import nl.leerroute.catalogue.offer.DayPart;
import nl.leerroute.catalogue.offer.Run;

/**
 * A dated run, or starting at any time, in 64 bits: what is asked of every run for every search.
 *
 * <p>From the right: start in days since 1970 (16), days that enrolment closes before it (8), place
 * (20), day parts (3), language (8).
 */
final class Dates {

  /** The start of what can begin at any time. */
  static final int ANY = 0;

  private static final int LAST_DAY = 0xFFFF;
  private static final int MOST_BEFORE = 0xFF;
  private static final int ALL_DAY_PARTS = (1 << DayPart.values().length) - 1;

  private Dates() {}

  static long of(Run run, Set<String> areas, Registers registers) {
    int start = Math.clamp(run.start().toEpochDay(), 1, LAST_DAY);
    return packed(
        start,
        daysBetween(run.lastDayToEnrol(), run.start()),
        run.place() == null ? registers.anywhere(areas) : registers.number(run.place()),
        run.dayParts(),
        registers.language(run.language()));
  }

  /**
   * Starting at any time.
   *
   * @param ownHours one learns whenever one likes
   */
  static long any(boolean ownHours, String language, Set<String> areas, Registers registers) {
    return packed(ANY, 0, registers.anywhere(areas), Set.of(), registers.language(language))
        | (ownHours ? (long) ALL_DAY_PARTS << 44 : 0);
  }

  private static int daysBetween(LocalDate enrolBefore, LocalDate start) {
    return Math.clamp(ChronoUnit.DAYS.between(enrolBefore, start), 0, MOST_BEFORE);
  }

  private static long packed(int start, int before, int site, Set<DayPart> dayParts, int language) {
    long parts = Values.bits(Facet.DAY_PART, dayParts);
    return start
        | (long) before << 16
        | (long) site << 24
        | parts << 44
        | (long) Math.min(language, 0xFF) << 47;
  }

  static int start(long dates) {
    return (int) (dates & LAST_DAY);
  }

  static int lastDayToEnrol(long dates) {
    return start(dates) - (int) (dates >>> 16 & MOST_BEFORE);
  }

  static int site(long dates) {
    return (int) (dates >>> 24 & 0xFFFFF);
  }

  static long dayParts(long dates) {
    return dates >>> 44 & ALL_DAY_PARTS;
  }

  static int language(long dates) {
    return (int) (dates >>> 47 & 0xFF);
  }
}
