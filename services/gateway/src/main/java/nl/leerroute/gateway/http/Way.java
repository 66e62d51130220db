package nl.leerroute.gateway.http;

import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.QuestionPage;

/** The order of the pages, and where somebody goes on who came to change one answer. */
final class Way {

  static final String WORK = "/mijn/werk";
  static final String SKILLS = "/mijn/vaardigheden";
  static final String ENTRY = "/mijn/vaardigheden/voor-je-doel";
  static final String GOAL = "/mijn/doel";
  static final String FIRST_QUESTIONS = "/mijn/situatie/werk-nu";
  static final String LAST_QUESTIONS = "/mijn/situatie/tijd-en-geld";
  static final String DELICATE = "/mijn/situatie/persoonlijk";
  static final String OTHER_FIRST = "/hulp";
  static final String CHECK = "/mijn/antwoorden";
  static final String ROUTES = "/mijn/routes";
  static final String KNOWN = "/mijn/routes/kan-ik-al";

  private static final String SITUATION = "/mijn/situatie/";

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

  static String to(QuestionPage page) {
    return SITUATION + page.slug();
  }

  static String after(QuestionPage page, Given given) {
    return page.next(given).map(Way::to).orElse(CHECK);
  }

  static String before(QuestionPage page, Given given) {
    return page.previous(given).map(Way::to).orElse(GOAL);
  }
}
