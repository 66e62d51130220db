package nl.leerroute.schemes.amount;

import java.math.BigDecimal;

/** A share, exact to a hundredth of a percent. */
public record Percent(int hundredths) {

  public static final Percent ALL = new Percent(10_000);

  public Percent {
    if (hundredths < 0 || hundredths > 10_000) {
      throw new IllegalArgumentException("A share lies between 0% and 100%: " + hundredths);
    }
  }

  public static Percent of(int whole) {
    return new Percent(Math.multiplyExact(whole, 100));
  }

  public BigDecimal number() {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
  }

  /** For instance {@code 66,67%}. */
  public String nl() {
    return en().replace('.', ',');
  }

  public String en() {
    return number().toPlainString() + "%";
  }
}
