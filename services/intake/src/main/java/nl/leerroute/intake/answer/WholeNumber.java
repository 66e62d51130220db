package nl.leerroute.intake.answer;

import java.math.BigDecimal;

/** A whole number within a range. */
record WholeNumber(long least, long most) implements Kind<Long> {

  @Override
  public Reading<Long> read(String field, Object plain) {
    if (plain instanceof Number number && Double.isFinite(number.doubleValue())) {
      BigDecimal value = new BigDecimal(number.toString());
      if (value.stripTrailingZeros().scale() <= 0
          && value.compareTo(BigDecimal.valueOf(least)) >= 0
          && value.compareTo(BigDecimal.valueOf(most)) <= 0) {
        return new Reading.Taken<>(value.longValueExact());
      }
    }
    return new Reading.Refused<>(Problem.outOfRange(field, least, most));
  }

  @Override
  public Object plain(Long answer) {
    return answer;
  }
}
