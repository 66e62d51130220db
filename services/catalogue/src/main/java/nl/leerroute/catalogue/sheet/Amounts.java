package nl.leerroute.catalogue.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as people write them in Dutch: {@code € 1.250,00}, {@code 1250,-} or {@code gratis}. */
final class Amounts {

  private static final Pattern AROUND = Pattern.compile("^(?:€|eur|euro)|(?:€|eur|euro)$");
  private static final Pattern NO_CENTS = Pattern.compile(",(?:-+|=)$");
  private static final Pattern DUTCH = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?");
  private static final Pattern COMMA = Pattern.compile("\\d{1,8}(?:,\\d{1,2})?");
  private static final Pattern POINT = Pattern.compile("\\d{1,8}\\.\\d{1,2}");

  private Amounts() {}

  static Optional<Long> cents(String cell) {
    String words = cell.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]", "");
    if (words.equals("gratis") || words.equals("free")) {
      return Optional.of(0L);
    }
    String amount = NO_CENTS.matcher(AROUND.matcher(words).replaceAll("")).replaceFirst("");
    if (DUTCH.matcher(amount).matches()) {
      return Optional.of(toCents(amount.replace(".", "").replace(',', '.')));
    }
    if (COMMA.matcher(amount).matches() || POINT.matcher(amount).matches()) {
      return Optional.of(toCents(amount.replace(',', '.')));
    }
    return Optional.empty();
  }

  private static long toCents(String decimal) {
    return new BigDecimal(decimal).movePointRight(2).longValueExact();
  }

  static Optional<String> written(Object value) {
    return Optional.of(
        value instanceof Number cents
            ? new BigDecimal(cents.longValue()).movePointLeft(2).toPlainString().replace('.', ',')
            : value.toString());
  }
}
