package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.schemes.fact.Award;
import nl.leerroute.schemes.rule.Cap;

/**
 * What earlier awards leave under a cap.
 *
 * @param cents absent: no limit in money
 * @param awards absent: no limit in number
 */
public record CapRoom(OptionalLong cents, OptionalInt awards) {

  /** Room in the period in which {@code day} lies. */
  public static CapRoom of(Cap cap, Optional<List<Award>> received, LocalDate day) {
    List<Award> counted =
        received.orElse(List.of()).stream()
            .filter(award -> award.counter().equals(cap.counter()))
            .filter(award -> together(cap, award.on(), day))
            .toList();
    long spent = counted.stream().mapToLong(Award::cents).sum();
    return new CapRoom(
        cap.cents().isPresent()
            ? OptionalLong.of(Math.max(0, cap.cents().getAsLong() - spent))
            : OptionalLong.empty(),
        cap.awards().isPresent()
            ? OptionalInt.of(Math.max(0, cap.awards().getAsInt() - counted.size()))
            : OptionalInt.empty());
  }

  private static boolean together(Cap cap, LocalDate award, LocalDate day) {
    return cap.scope().overYears()
        ? award.isAfter(day.minusYears(cap.years()))
        : period(cap, award).equals(period(cap, day));
  }

  /**
   * The name of the period in which a day lies; awards in one period count together. Days that are
   * counted back over years are taken together whatever lies between them: never too much.
   */
  public static String period(Cap cap, LocalDate day) {
    return switch (cap.scope()) {
      case PERSON_LIFE, EMPLOYER_LIFE -> "life";
      case PERSON_YEARS, EMPLOYER_YEARS -> cap.years() + " years";
      case PERSON_CALENDAR_YEAR, EMPLOYER_YEAR -> "year " + day.getYear();
      case PERSON_STUDY_YEAR -> "study year " + day.minusMonths(7).getYear();
    };
  }

  public boolean none() {
    return (cents.isPresent() && cents.getAsLong() == 0)
        || (awards.isPresent() && awards.getAsInt() == 0);
  }
}
