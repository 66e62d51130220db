package nl.leerroute.catalogue.feed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;

/** Amounts as sources write them: a decimal number in a text. */
public final class Money {

  private Money() {}

  /**
   * @param field of the offer
   */
  public static Problem noAmount(String field) {
    return Problem.of(
        field,
        "no-amount",
        new Sentence(
            "Geef voor het geheel een bedrag in euro's, met een punt voor de centen: 1250.00.",
            "Give an amount in euros for the whole, with a dot before the cents: 1250.00."));
  }

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
