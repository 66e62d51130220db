package nl.leerroute.schemes;

import java.util.Locale;

/**
 * Cents as people write them: {@code € 1.250} or {@code € 12,50} in Dutch, {@code €1,250} in
 * English.
 */
public final class Euros {

  private Euros() {}

  public static String nl(long cents) {
    return "€ " + written(cents, '.', ',');
  }

  public static String en(long cents) {
    return "€" + written(cents, ',', '.');
  }

  private static String written(long cents, char thousands, char decimal) {
    String whole = String.format(Locale.ROOT, "%,d", cents / 100).replace(',', thousands);
    long rest = Math.abs(cents % 100);
    return rest == 0 ? whole : whole + decimal + String.format(Locale.ROOT, "%02d", rest);
  }
}
