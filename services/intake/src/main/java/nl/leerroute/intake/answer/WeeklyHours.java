package nl.leerroute.intake.answer;

import java.math.BigDecimal;

/** Hours in a week within a range, with decimals if need be. */
record WeeklyHours(long least, long most) implements Kind<Hours> {

  @Override
  public Reading<Hours> read(String field, Object plain) {
    if (plain instanceof Number number && Double.isFinite(number.doubleValue())) {
      BigDecimal value = new BigDecimal(number.toString());
      if (value.compareTo(BigDecimal.valueOf(least)) >= 0
          && value.compareTo(BigDecimal.valueOf(most)) <= 0) {
        return Hours.of(value)
            .<Reading<Hours>>map(Reading.Taken::new)
            .orElseGet(() -> new Reading.Refused<>(Problem.noHours(field, least, most)));
      }
    }
    return new Reading.Refused<>(Problem.noHours(field, least, most));
  }

  @Override
  public Object plain(Hours answer) {
    return answer.plain();
  }
}
