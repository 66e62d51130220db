package nl.leerroute.gateway.http;

import java.util.Collection;
import java.util.List;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.answers.Questions;

/**
 * The next small step for who stopped.
 *
 * @param reason why somebody stopped; names its words
 * @param address where it is done
 */
record SmallStep(String reason, String address) {

  /** Of who gave no reason: to talk with somebody. */
  private static final SmallStep TALK = new SmallStep("NONE", CallPages.CALL);

  static List<SmallStep> after(Collection<String> reasons) {
    List<SmallStep> steps =
        Questions.HURDLES.options().stream()
            .filter(reasons::contains)
            .map(reason -> new SmallStep(reason, address(reason)))
            .toList();
    return steps.isEmpty() ? List.of(TALK) : steps;
  }

  private static String address(String reason) {
    return switch (reason) {
      case "TIME" -> answering(Questions.HOURS_PER_WEEK);
      case "MONEY" -> answering(Questions.BUDGET);
      case "TRAVEL" -> answering(Questions.TRAVEL);
      case "LANGUAGE" -> answering(Questions.LANGUAGES);
      case "SCHOOL" -> answering(Questions.FORMS);
      case "CARE", "DIGITAL" -> answering(Questions.HELP);
      case "PERSONAL", "OTHER_FIRST" -> Way.OTHER_FIRST;
      default -> CallPages.CALL;
    };
  }

  /** Another answer gives other routes; the chosen one stays. */
  private static String answering(Question question) {
    return Way.to(question) + "?van=routes";
  }
}
