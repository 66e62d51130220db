package nl.leerroute.funding.reach;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** Classes of age in which people are counted; nothing finer is known of anybody. */
public enum Age {
  UNDER_25(15, 24),
  FROM_25_TO_64(25, 64),
  FROM_65(65, 100),
  UNKNOWN(0, -1);

  private final int least;
  private final int most;

  Age(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** Years of birth of the people in it; none when nobody told. */
  IntStream yearsOfBirth(LocalDate day) {
    return IntStream.rangeClosed(least, most).map(age -> day.getYear() - age);
  }
}
