package nl.leerroute.intake.answer;

import java.math.BigDecimal;
import java.util.Optional;

/** Hours in a week, down to a hundredth: contracts of 36.5 or 22.22 hours are normal. */
public record Hours(int hundredths) {

  private static final int ONE = 100;

  /** Empty: finer than a hundredth. */
  static Optional<Hours> of(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 2
        ? Optional.of(new Hours(number.movePointRight(2).intValueExact()))
        : Optional.empty();
  }

  public int whole() {
    return hundredths / ONE;
  }

  /** Hundredths beside the whole hours; empty: none. */
  public Optional<Integer> beside() {
    return Optional.of(hundredths % ONE).filter(rest -> rest > 0);
  }

  /** A whole number where it is one. */
  Number plain() {
    return beside().isEmpty() ? (Number) (long) whole() : (Number) (hundredths / (double) ONE);
  }
}
