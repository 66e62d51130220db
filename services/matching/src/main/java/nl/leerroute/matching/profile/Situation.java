package nl.leerroute.matching.profile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.TargetGroup;

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

  private static final Set<WorkStatus> WITHOUT_EMPLOYER =
      Set.of(
          WorkStatus.SELF_EMPLOYED,
          WorkStatus.JOB_SEEKER,
          WorkStatus.PENSIONER,
          WorkStatus.HOME_MAKER,
          WorkStatus.NOT_SEEKING);

  /**
   * Whether the person may belong to this group. Only what somebody does now is asked; what nobody
   * asked keeps nobody out.
   */
  public boolean mayBeAmong(TargetGroup group) {
    return switch (group) {
      case EMPLOYEES -> mayBe(WorkStatus.EMPLOYEE);
      case SELF_EMPLOYED -> mayBe(WorkStatus.SELF_EMPLOYED);
      case JOB_SEEKERS -> mayBe(WorkStatus.JOB_SEEKER);
      case PEOPLE_ON_BENEFIT, LOW_LITERATE, NEWCOMERS, WORK_DISABLED, EVERYBODY -> true;
    };
  }

  /** Whether the person said to be something that nobody employs. */
  public boolean isWithoutEmployer() {
    return status.filter(WITHOUT_EMPLOYER::contains).isPresent();
  }

  private boolean mayBe(WorkStatus asked) {
    return status.filter(known -> known != asked && known != WorkStatus.OTHER).isEmpty();
  }

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
