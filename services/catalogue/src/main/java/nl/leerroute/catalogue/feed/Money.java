package nl.leerroute.catalogue.feed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Amounts as sources write them: a decimal number in a text. */
public final class Money {

  private Money() {}

  /** Absent when it is no amount; "n.v.t." is one that its sender has to correct. */
  public static Optional<Long> cents(String amount) {
    try {
      return Optional.of(
          new BigDecimal(amount).movePointRight(2).setScale(0, RoundingMode.UP).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
