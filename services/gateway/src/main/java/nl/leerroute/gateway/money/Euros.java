package nl.leerroute.gateway.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts and percentages as people type them: 1.250,50 or 1250.50, with or without a sign. */
public final class Euros {

  private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
  private static final Pattern DECIMALS = Pattern.compile("-?\\d{1,12}([.,]\\d{1,2})?");

  /** What people write around an amount: € 300,- or 300 euro. */
  private static final Pattern BESIDE =
      Pattern.compile("^\\s*€?\\s*|(,-)?\\s*(euro)?\\s*$", Pattern.CASE_INSENSITIVE);

  private Euros() {}

  /** In cents; empty when it is no amount, or below zero. */
  public static Optional<Long> typed(String typed) {
    return cents(typed).filter(cents -> cents >= 0);
  }

  /** In cents, below zero too. */
  public static Optional<Long> cents(String typed) {
    return decimal(BESIDE.matcher(typed).replaceAll(""))
        .map(euros -> euros.movePointRight(2).longValueExact());
  }

  /** A percentage. */
  public static Optional<BigDecimal> share(String typed) {
    return decimal(typed.replace("%", "").strip());
  }

  private static Optional<BigDecimal> decimal(String typed) {
    if (THOUSANDS.matcher(typed).matches()) {
      return Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')));
    }
    return DECIMALS.matcher(typed).matches()
        ? Optional.of(new BigDecimal(typed.replace(',', '.')))
        : Optional.empty();
  }

  /** As it is shown in a field: 1250 or 12,50. */
  public static String written(long cents) {
    return cents % 100 == 0
        ? String.valueOf(cents / 100)
        : BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ',');
  }
}
