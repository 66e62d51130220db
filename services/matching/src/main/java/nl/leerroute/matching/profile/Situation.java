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
 * @param benefit whether somebody must allow the person to learn
 * @param roles what the person does beside {@code status}
 * @param learningTime what an employee said; heard only while the person is one
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
    Optional<Home> home,
    Optional<Benefit> benefit,
    Set<WorkStatus> roles,
    Optional<LearningTime> learningTime) {

  /**
   * Whoever has a contract for so many hours works on four days or more, so that no lesson by day
   * can be counted on. Our choice: with fewer hours many people have a day off.
   */
  private static final BigDecimal HOURS_OF_WHO_WORKS_BY_DAY = BigDecimal.valueOf(32);

  private static final Set<WorkStatus> WITHOUT_EMPLOYER =
      Set.of(
          WorkStatus.SELF_EMPLOYED,
          WorkStatus.JOB_SEEKER,
          WorkStatus.PENSIONER,
          WorkStatus.HOME_MAKER,
          WorkStatus.NOT_SEEKING);

  private static final Set<WorkStatus> WORKING =
      Set.of(WorkStatus.EMPLOYEE, WorkStatus.SELF_EMPLOYED);

  private static final Set<LearningTime> IN_OWN_TIME =
      Set.of(LearningTime.OWN_TIME, LearningTime.OWN_TIME_PRIVATELY);

  /** What working, studying or being retired leaves no room for. */
  private static final Set<WorkStatus> WITHOUT_BENEFIT =
      Set.of(
          WorkStatus.EMPLOYEE, WorkStatus.SELF_EMPLOYED, WorkStatus.STUDENT, WorkStatus.PENSIONER);

  /** Only what somebody does now is asked; the rest is no more than likely or unlikely with it. */
  Belonging belongsTo(TargetGroup group) {
    return switch (group) {
      case EMPLOYEES -> doing(WorkStatus.EMPLOYEE);
      case SELF_EMPLOYED -> doing(WorkStatus.SELF_EMPLOYED);
      case JOB_SEEKERS -> doing(WorkStatus.JOB_SEEKER);
      case PEOPLE_ON_BENEFIT ->
          benefit
              .map(told -> told == Benefit.NONE ? Belonging.NO : Belonging.YES)
              .orElseGet(() -> unlessIn(WITHOUT_BENEFIT));
      case WORK_DISABLED ->
          isOneOf(Set.of(WorkStatus.UNFIT_FOR_WORK)) || roles.contains(WorkStatus.UNFIT_FOR_WORK)
              ? Belonging.YES
              : unlessIn(WITHOUT_BENEFIT);
      case LOW_LITERATE, NEWCOMERS -> Belonging.PERHAPS;
      case EVERYBODY -> Belonging.YES;
    };
  }

  /** Whether the person said to work, for an employer or not. */
  boolean isWorking() {
    return isOneOf(WORKING) || roles.stream().anyMatch(WORKING::contains);
  }

  /** Whether the person said to work for an employer, whatever else. */
  public boolean isEmployed() {
    return isOneOf(Set.of(WorkStatus.EMPLOYEE)) || roles.contains(WorkStatus.EMPLOYEE);
  }

  /** Whether the person said to be something that nobody employs, and nothing beside it. */
  public boolean isWithoutEmployer() {
    return isOneOf(WITHOUT_EMPLOYER) && !isEmployed();
  }

  /** What the person said of learning in working time, as long as there is an employer. */
  public Optional<LearningTime> learningTimeOfEmployee() {
    return learningTime.filter(told -> isEmployed());
  }

  /** Whether nothing may be asked of the employer. */
  public boolean leavesEmployerOut() {
    return learningTimeOfEmployee().filter(LearningTime.OWN_TIME_PRIVATELY::equals).isPresent();
  }

  /** Whether the person learns in own time and works when lessons by day are given. */
  public boolean isFreeOnlyAfterWork() {
    return learningTimeOfEmployee().filter(IN_OWN_TIME::contains).isPresent()
        && contractHours.filter(has -> has.compareTo(HOURS_OF_WHO_WORKS_BY_DAY) >= 0).isPresent();
  }

  private Belonging doing(WorkStatus asked) {
    if (roles.contains(asked)) {
      return Belonging.YES;
    }
    return status
        .filter(known -> known != WorkStatus.OTHER)
        .map(known -> known == asked ? Belonging.YES : Belonging.NO)
        .orElse(Belonging.PERHAPS);
  }

  private Belonging unlessIn(Set<WorkStatus> unlikely) {
    return isOneOf(unlikely) ? Belonging.NO : Belonging.PERHAPS;
  }

  private boolean isOneOf(Set<WorkStatus> some) {
    return status.filter(some::contains).isPresent();
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
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Optional.empty());
}
