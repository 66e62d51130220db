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
    String period = period(cap, day);
    List<Award> counted =
        received.orElse(List.of()).stream()
            .filter(award -> award.counter().equals(cap.counter()))
            .filter(award -> period(cap, award.on()).equals(period))
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

  /** The name of the period in which a day lies; awards in one period count together. */
  public static String period(Cap cap, LocalDate day) {
    return switch (cap.scope()) {
      case PERSON_LIFE -> "life";
      case PERSON_CALENDAR_YEAR, EMPLOYER_YEAR -> "year " + day.getYear();
      case PERSON_STUDY_YEAR -> "study year " + day.minusMonths(7).getYear();
    };
  }

  public boolean none() {
    return (cents.isPresent() && cents.getAsLong() == 0)
        || (awards.isPresent() && awards.getAsInt() == 0);
  }
}
