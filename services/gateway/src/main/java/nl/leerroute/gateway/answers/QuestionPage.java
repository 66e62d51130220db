package nl.leerroute.gateway.answers;

import java.util.Arrays;
import java.util.List;

/** Questions that belong together; each is asked on a page of its own. */
public enum QuestionPage {
  WORK_NOW("werk-nu"),
  EMPLOYER("werkgever"),
  ABOUT_YOU("over-jou"),
  MOTIVES("waarom"),
  TIME_AND_MONEY("tijd-en-geld"),
  /** Health and troubles, with the consent to keep what is said of them. */
  DELICATE("persoonlijk");

  private final String key;

  QuestionPage(String key) {
    this.key = key;
  }

  /** Names its heading. */
  public String key() {
    return key;
  }

  public List<Question> questions() {
    return switch (this) {
      case WORK_NOW -> List.of(Questions.STATUS, Questions.ROLES);
      case EMPLOYER ->
          List.of(
              Questions.CONTRACT,
              Questions.CONTRACT_HOURS,
              Questions.SECTOR,
              Questions.CAO,
              Questions.EMPLOYER_SIZE,
              Questions.LEARNING_TIME);
      case ABOUT_YOU ->
          List.of(
              Questions.EDUCATION, Questions.YEAR_OF_BIRTH, Questions.POSTCODE, Questions.BENEFIT);
      case MOTIVES -> List.of(Questions.MOTIVES);
      case TIME_AND_MONEY ->
          List.of(
              Questions.HURDLES,
              Questions.HOURS_PER_WEEK,
              Questions.TRAVEL,
              Questions.BUDGET,
              Questions.FORMS,
              Questions.LANGUAGES,
              Questions.HELP);
      case DELICATE -> List.of(Questions.HEALTH, Questions.TROUBLES, Questions.CONSENT);
    };
  }

  /** Whether its answers limit routes; the others are about somebody's situation. */
  public boolean limits() {
    return this == TIME_AND_MONEY || this == DELICATE;
  }

  public static QuestionPage of(Question question) {
    return Arrays.stream(values())
        .filter(page -> page.questions().contains(question))
        .findFirst()
        .orElseThrow();
  }

  /** What changes something for somebody who answered so far like this; may be nothing. */
  public List<Question> questionsFor(Given given) {
    String status = given.one(Questions.STATUS).orElse("");
    return switch (this) {
      case WORK_NOW -> status.isEmpty() ? List.of(Questions.STATUS) : questions();
      case EMPLOYER -> ofWork(status, given);
      case DELICATE -> given.has(Questions.HURDLES, "PERSONAL") ? questions() : List.of();
      case ABOUT_YOU ->
          questions().stream()
              .filter(asked -> !asked.equals(Questions.BENEFIT) || mayHaveBenefit(status))
              .toList();
      case MOTIVES, TIME_AND_MONEY -> questions();
    };
  }

  private List<Question> ofWork(String status, Given given) {
    if (given.has(Questions.ROLES, "EMPLOYEE")) {
      return questions();
    }
    return switch (status) {
      case "EMPLOYEE" -> questions();
      case "", "OTHER" ->
          questions().stream().filter(asked -> !asked.equals(Questions.LEARNING_TIME)).toList();
      case "SELF_EMPLOYED" -> List.of(Questions.SECTOR);
      default ->
          given.has(Questions.ROLES, "SELF_EMPLOYED") ? List.of(Questions.SECTOR) : List.of();
    };
  }

  private static boolean mayHaveBenefit(String status) {
    return switch (status) {
      case "", "EMPLOYEE", "SELF_EMPLOYED", "STUDENT", "PENSIONER" -> false;
      default -> true;
    };
  }

  /** Only answers to what is asked of somebody who answered like this. */
  public static Given fitting(Given given) {
    List<Question> asked =
        Arrays.stream(values()).flatMap(page -> page.questionsFor(given).stream()).toList();
    return Given.NOTHING.replacedBy(given, asked);
  }
}
