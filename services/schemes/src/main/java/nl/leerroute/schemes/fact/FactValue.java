package nl.leerroute.schemes.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;

/** What is known of a fact. What is not known has no value: absent never means no. */
public sealed interface FactValue {

  record YesNo(boolean yes) implements FactValue {}

  /**
   * A count, or an amount in cents.
   *
   * @param hundredths of one on top of the whole number, of hours only: 36.5 has 50
   */
  record Count(long number, int hundredths) implements FactValue {

    public Count(long number) {
      this(number, 0);
    }

    /** What is smaller than a hundredth is let go. */
    public static Count of(BigDecimal number) {
      long all = number.movePointRight(2).setScale(0, RoundingMode.DOWN).longValueExact();
      return new Count(all / 100, (int) (all % 100));
    }

    public long inHundredths() {
      return number * 100 + hundredths;
    }
  }

  record Day(LocalDate day) implements FactValue {}

  record Code(String code) implements FactValue {}

  record Codes(Set<String> codes) implements FactValue {
    public Codes {
      codes = Set.copyOf(codes);
    }
  }
}
