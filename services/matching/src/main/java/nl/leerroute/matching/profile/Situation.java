package nl.leerroute.matching.profile;

import java.math.BigDecimal;
import java.util.Optional;
import nl.leerroute.matching.offer.Education;

/**
 * What the schemes may ask about a person. What was not answered is empty, and empty never means
 * no.
 *
 * @param contractHours hours a week in the employment contract
 * @param sector SBI 2008 section or code
 * @param cao code of the collective agreement
 */
public record Situation(
    Optional<WorkStatus> status,
    Optional<Contract> contract,
    Optional<BigDecimal> contractHours,
    Optional<String> sector,
    Optional<String> cao,
    Optional<EmployerSize> employerSize,
    Optional<Education> education,
    Optional<Integer> yearOfBirth,
    Optional<Home> home) {

  /** A person who told nothing. */
  public static final Situation UNKNOWN =
      new Situation(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
