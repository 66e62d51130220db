package nl.leerroute.funding.overview;

import java.time.ZoneId;
import nl.leerroute.funding.window.Window;

/** Windows on legal days of the Netherlands. */
final class Days {

  static final ZoneId LEGAL = ZoneId.of("Europe/Amsterdam");

  private Days() {}

  static nl.leerroute.schemes.rule.Window of(Window window) {
    return nl.leerroute.schemes.rule.Window.of(
        window.id(), window.opens(), window.closes(), window.supply(), window.ceilingCents());
  }
}
