package nl.leerroute.intake.journey;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.Contract;
import nl.leerroute.intake.answer.Education;
import nl.leerroute.intake.answer.EmployerSize;
import nl.leerroute.intake.answer.Hours;
import nl.leerroute.intake.answer.Question;
import nl.leerroute.intake.answer.Questions;
import nl.leerroute.intake.answer.WorkStatus;

/**
 * Whom regions watch, from what somebody answered; who did not answer is in none. They overlap.
 *
 * <p>None of them is about health, debts or language, which are told to nobody.
 */
public enum TargetGroup {
  /** Up to mbo 4, so neither havo, vwo nor higher education. */
  PRACTICALLY_EDUCATED,
  NO_START_QUALIFICATION,
  /** Employees without a permanent contract. */
  FLEXIBLE,
  /** Employees with a contract of fewer hours than Statistics Netherlands calls full-time. */
  PART_TIME,
  /** Working at a firm of fewer than 50 people. */
  SMALL_FIRM;

  private static final Hours FULL_TIME = new Hours(3_500);

  static Set<TargetGroup> of(Answers answers) {
    EnumSet<TargetGroup> groups = EnumSet.allOf(TargetGroup.class);
    groups.removeIf(group -> !group.has(answers));
    return groups;
  }

  private boolean has(Answers answers) {
    return switch (this) {
      case PRACTICALLY_EDUCATED ->
          says(answers, Questions.EDUCATION, TargetGroup::isPracticalEducation);
      case NO_START_QUALIFICATION ->
          says(
              answers,
              Questions.EDUCATION,
              diploma -> !EducationBand.of(diploma).isStartQualification());
      case FLEXIBLE ->
          says(answers, Questions.CONTRACT, contract -> contract != Contract.PERMANENT);
      case PART_TIME ->
          isEmployee(answers) && says(answers, Questions.CONTRACT_HOURS, TargetGroup::isPartTime);
      case SMALL_FIRM ->
          isEmployee(answers)
              && says(
                  answers,
                  Questions.EMPLOYER_SIZE,
                  size -> size.compareTo(EmployerSize.FROM_10_TO_49) <= 0);
    };
  }

  private static boolean isEmployee(Answers answers) {
    return says(answers, Questions.STATUS, status -> status == WorkStatus.EMPLOYEE);
  }

  private static boolean isPartTime(Hours hours) {
    return hours.hundredths() > 0 && hours.hundredths() < FULL_TIME.hundredths();
  }

  private static boolean isPracticalEducation(Education diploma) {
    return switch (diploma) {
      case NONE, PRIMARY, LOWER_SECONDARY, MBO_1, MBO_2, MBO_3, MBO_4 -> true;
      case UPPER_SECONDARY, AD, HBO_BACHELOR, ACADEMIC -> false;
    };
  }

  private static <T> boolean says(Answers answers, Question<T> question, Predicate<T> answer) {
    return answers.to(question).filter(answer).isPresent();
  }
}
