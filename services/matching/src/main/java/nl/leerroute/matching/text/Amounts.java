package nl.leerroute.matching.text;

import static java.lang.Math.abs;

/** Amounts, distances and lists as people write them in Dutch and in English. */
public final class Amounts {

  /**
   * Euros, with cents only when there are any: "€ 1.250" in Dutch, "€1,250" in English.
   *
   * @param cents an amount in cents
   */
  public static Text euros(long cents) {
    return new Text("€ " + written(cents, '.', ','), "€" + written(cents, ',', '.'));
  }

  private static String written(long cents, char thousands, char decimals) {
    String digits = Long.toString(abs(cents / 100));
    StringBuilder euros = new StringBuilder(cents < 0 ? "-" : "");
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        euros.append(thousands);
      }
      euros.append(digits.charAt(i));
    }
    long rest = abs(cents % 100);
    return rest == 0 ? euros.toString() : euros.toString() + decimals + "%02d".formatted(rest);
  }

  private Amounts() {}
}
