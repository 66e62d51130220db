package nl.leerroute.funding.http;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Ask;
import nl.leerroute.funding.application.Decision;
import nl.leerroute.funding.application.Stage;

/** Decisions as rows of a CSV file, amounts in cents. */
final class AccountantRows {

  static final String HEADING =
      "arrival,application,window,scheme,version,asked,at,by,state,reason,committed,spent\n";

  private AccountantRows() {}

  static List<String> of(Application application) {
    return application.decisions().stream().map(each -> row(application, each)).toList();
  }

  private static String row(Application application, Decision decision) {
    Ask ask = application.ask();
    Stage stage = decision.stage();
    return Stream.of(
            application.arrival(),
            application.id(),
            quoted(ask.lane()),
            quoted(ask.scheme()),
            quoted(ask.version()),
            ask.cents(),
            decision.at(),
            decision.by(),
            StageBody.of(stage).state(),
            stage instanceof Stage.Refused(String reason, var _, var _) ? quoted(reason) : "",
            stage.committed(),
            stage.spent())
        .map(String::valueOf)
        .collect(Collectors.joining(",", "", "\n"));
  }

  /** A sheet takes what begins with a sign for a formula. */
  private static String quoted(String text) {
    String harmless = text.matches("[=+\\-@].*") ? "'" + text : text;
    return "\"" + harmless.replace("\"", "\"\"") + "\"";
  }
}
