package nl.leerroute.schemes;

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
    StringBuilder written = new StringBuilder(Long.toString(Math.abs(cents / 100)));
    for (int at = written.length() - 3; at > 0; at -= 3) {
      written.insert(at, thousands);
    }
    if (cents <= -100) {
      written.insert(0, '-');
    }
    long rest = Math.abs(cents % 100);
    if (rest > 0) {
      written.append(decimal).append(rest / 10).append(rest % 10);
    }
    return written.toString();
  }
}
