package nl.leerroute.schemes.amount;

import java.math.BigInteger;
import nl.leerroute.schemes.Wording;

/** How a part of an amount becomes whole cents; every rule states its own. */
public enum Rounding {
  HALF_CENT_UP("op hele centen", "to whole cents"),
  CENT_DOWN("naar beneden op de cent", "down to the cent"),
  EURO_DOWN("naar beneden op hele euro's", "down to whole euros"),
  EURO_UP("naar boven op hele euro's", "up to whole euros");

  private final String nl;
  private final String en;

  Rounding(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  public Wording wording() {
    return Wording.of(nl, en);
  }

  /** {@code cents} times {@code part} over {@code whole}, none of them negative. */
  public long part(long cents, long part, long whole) {
    BigInteger product = BigInteger.valueOf(cents).multiply(BigInteger.valueOf(part));
    BigInteger divisor = BigInteger.valueOf(whole);
    return switch (this) {
      case HALF_CENT_UP ->
          product.shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1)).longValueExact();
      case CENT_DOWN -> product.divide(divisor).longValueExact();
      case EURO_DOWN -> euros(product, divisor);
      case EURO_UP ->
          euros(
              product.add(divisor.multiply(BigInteger.valueOf(100))).subtract(BigInteger.ONE),
              divisor);
    };
  }

  private static long euros(BigInteger product, BigInteger divisor) {
    BigInteger hundred = BigInteger.valueOf(100);
    return product.divide(divisor.multiply(hundred)).multiply(hundred).longValueExact();
  }
}
