package nl.leerroute.gateway.answers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every question about situation and wishes, with the answers it takes. */
public final class Questions {

  public static final Question.OneOf STATUS =
      new Question.OneOf(
          "status",
          "person.status",
          List.of(
              "EMPLOYEE",
              "SELF_EMPLOYED",
              "JOB_SEEKER",
              "STUDENT",
              "HOME_MAKER",
              "VOLUNTEER",
              "UNFIT_FOR_WORK",
              "PENSIONER",
              "NOT_SEEKING",
              "OTHER"));

  /** What somebody does beside the status. */
  public static final Question.AnyOf ROLES =
      new Question.AnyOf("roles", "", STATUS.options().subList(0, 7));

  /** The motives of the northern monitor. */
  public static final Question.AnyOf MOTIVES =
      new Question.AnyOf(
          "motives",
          "",
          List.of(
              "OTHER_WORK",
              "DIPLOMA",
              "CAREER",
              "NEW_ROLE",
              "CHANGES_AT_WORK",
              "MANDATORY",
              "APPRECIATION",
              "LEARN_SOMETHING_NEW",
              "INTEREST",
              "MEET_PEOPLE",
              "DAILY_LIFE",
              "HEALTH",
              "VOLUNTEER_WORK",
              "START_BUSINESS",
              "MORE_TURNOVER",
              "OTHER_CUSTOMERS"));

  public static final Question.OneOf CONTRACT =
      new Question.OneOf(
          "contract", "work.contract", List.of("PERMANENT", "TEMPORARY", "AGENCY", "ON_CALL"));

  public static final Question.WeeklyHours CONTRACT_HOURS =
      new Question.WeeklyHours("contractHours", "work.contractHours", 0, 60);

  /** Sections of the Dutch business classification SBI 2008. */
  public static final Question.OneOf SECTOR =
      new Question.OneOf(
          "sector",
          "work.sector",
          List.of(
              "Q", "P", "C", "F", "G", "H", "I", "J", "A", "B", "D", "E", "K", "L", "M", "N", "O",
              "R", "S"));

  public static final Question.OneOfList CAO = new Question.OneOfList("cao", "work.cao");

  public static final Question.OneOf EMPLOYER_SIZE =
      new Question.OneOf(
          "employerSize",
          "work.employerSize",
          List.of("UNDER_10", "FROM_10_TO_49", "FROM_50_TO_249", "FROM_250"));

  public static final Question.OneOf EDUCATION =
      new Question.OneOf(
          "education",
          "person.education",
          List.of(
              "NONE",
              "PRIMARY",
              "LOWER_SECONDARY",
              "MBO_1",
              "MBO_2",
              "MBO_3",
              "MBO_4",
              "UPPER_SECONDARY",
              "AD",
              "HBO_BACHELOR",
              "ACADEMIC"));

  public static final Question.Year YEAR_OF_BIRTH =
      new Question.Year("yearOfBirth", "person.yearOfBirth", 14, 100);

  public static final Question.Postcode POSTCODE = new Question.Postcode("postcode", "person.home");

  /** Whether somebody who pays must allow the person to learn; never which benefit. */
  public static final Question.OneOf BENEFIT =
      new Question.OneOf("benefit", "", List.of("NONE", "RECEIVED", "ASKED"));

  /** Asked of employees: whether they learn in working time, and whether the employer may know. */
  public static final Question.OneOf LEARNING_TIME =
      new Question.OneOf(
          "learningTime",
          "",
          List.of("WITH_EMPLOYER", "EMPLOYER_ASKED", "OWN_TIME", "OWN_TIME_PRIVATELY"));

  public static final Question.UsualNumber HOURS_PER_WEEK =
      new Question.UsualNumber("hoursPerWeek", "", List.of(2, 4, 8, 12, 16), 1, 60);

  public static final Question.OneNumberOf TRAVEL =
      new Question.OneNumberOf("travelKm", "", List.of(5, 15, 30, 60));

  public static final Question.Amount BUDGET = new Question.Amount("budget", "", 100_000);

  public static final Question.AnyOf FORMS =
      new Question.AnyOf("forms", "", List.of("CLASSROOM", "ONLINE", "BLENDED", "WORKPLACE"));

  public static final Question.AnyOf LANGUAGES =
      new Question.AnyOf("languages", "", List.of("nl", "en"));

  /** What makes it easier to take part; nobody is asked why. */
  public static final Question.AnyOf HELP =
      new Question.AnyOf(
          "help", "", List.of("CHILDCARE", "LANGUAGE_HELP", "STEP_FREE", "DIGITAL_HELP"));

  /** What makes learning hard. */
  public static final Question.AnyOf HURDLES =
      new Question.AnyOf(
          "hurdles",
          "",
          List.of(
              "TIME",
              "MONEY",
              "CARE",
              "TRAVEL",
              "LANGUAGE",
              "READING",
              "DIGITAL",
              "CONFIDENCE",
              "SCHOOL",
              "PERSONAL",
              "OTHER_FIRST"));

  /** Asked of who wants to say something about it, and kept with consent only. */
  public static final Question.AnyOf HEALTH =
      new Question.AnyOf("health", "", List.of("NO_HEAVY_WORK", "LITTLE_ENERGY", "NO_STAIRS"));

  /** Asked of who wants to say something about it, and kept with consent only. */
  public static final Question.AnyOf TROUBLES =
      new Question.AnyOf("troubles", "", List.of("DEBTS", "HOUSING", "AT_HOME"));

  public static final Question.OneOf CONSENT = new Question.OneOf("consent", "", List.of("GIVEN"));

  private Questions() {}

  /** All questions, in the order in which they are asked. */
  public static Stream<Question> all() {
    return Stream.of(QuestionPage.values()).flatMap(page -> page.questions().stream());
  }

  /** The question whose answer a rule calls by this fact, if people are asked it here. */
  public static Optional<Question> answering(String fact) {
    return all()
        .filter(question -> question.fact().equals(fact) || isPlace(fact, question))
        .findFirst();
  }

  /** Municipality, province and region all follow from the postcode. */
  private static boolean isPlace(String fact, Question question) {
    return question.equals(POSTCODE)
        && List.of("person.municipality", "person.province", "person.region").contains(fact);
  }
}
