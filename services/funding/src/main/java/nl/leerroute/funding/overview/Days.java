package nl.leerroute.funding.overview;

import java.time.ZoneId;
import java.util.List;
import nl.leerroute.funding.window.Window;
import nl.leerroute.schemes.rule.Period;

/** Windows on legal days of the Netherlands. */
public final class Days {

  public static final ZoneId LEGAL = ZoneId.of("Europe/Amsterdam");

  private Days() {}

  /** Whether a window takes applications on some of these days. */
  static boolean touch(Window window, List<Period> days) {
    return days.stream().anyMatch(period -> of(window).days().within(period).isPresent());
  }

  public static nl.leerroute.schemes.rule.Window of(Window window) {
    return nl.leerroute.schemes.rule.Window.of(
        window.id(), window.opens(), window.closes(), window.supply(), window.ceilingCents());
  }
}
