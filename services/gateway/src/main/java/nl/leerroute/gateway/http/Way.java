package nl.leerroute.gateway.http;

import nl.leerroute.gateway.answers.NextQuestion;
import nl.leerroute.gateway.answers.Question;

/** The order of the pages, and where somebody goes on who came to change one answer. */
final class Way {

  static final String WORK = "/mijn/werk";
  static final String SKILLS = "/mijn/vaardigheden";
  static final String ENTRY = "/mijn/vaardigheden/voor-je-doel";
  static final String CERTIFICATES = "/mijn/certificaten";
  static final String AGREEMENT = "/mijn/cao";
  static final String TAP = "/mijn/tik";
  static final String GOAL = "/mijn/doel";

  /** Leads to the question that matters most now. */
  static final String QUESTIONS = "/mijn/vraag";

  static final String DELICATE = "/mijn/vraag/health";
  static final String OTHER_FIRST = "/hulp";
  static final String CHECK = "/mijn/antwoorden";
  static final String ROUTES = "/mijn/routes";
  static final String KNOWN = "/mijn/routes/kan-ik-al";

  private Way() {}

  /**
   * @param from {@code controle} or {@code routes} when somebody came from there to change an
   *     answer
   */
  static String onwards(String from, String otherwise) {
    return switch (from) {
      case "controle" -> CHECK;
      case "routes" -> ROUTES;
      default -> otherwise;
    };
  }

  static String to(Question question) {
    return QUESTIONS + "/" + NextQuestion.page(question).name();
  }

  /** What is asked after this question, or the answers when nothing is. */
  static String after(Question question) {
    return QUESTIONS + "?na=" + question.name();
  }
}
