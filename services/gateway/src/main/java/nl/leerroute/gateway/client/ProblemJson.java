package nl.leerroute.gateway.client;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.language.Bilingual;
import tools.jackson.databind.JsonNode;

/** Problem details of the services. */
final class ProblemJson {

  private ProblemJson() {}

  /** What is wrong, at the fields of the forms. */
  static List<Fault> faults(JsonNode problem) {
    return problem.path("errors").valueStream().map(ProblemJson::fault).toList();
  }

  /** The same at the facts of a question that funding was asked. */
  static List<Fault> ofFacts(JsonNode problem) {
    return problem
        .path("errors")
        .valueStream()
        .<Fault>map(
            error ->
                new Fault.Said(
                    error.path("field").asString("").replaceFirst("^(\\$\\.)?facts\\.", ""),
                    Bodies.text(error.path("sentence"))))
        .toList();
  }

  private static Fault fault(JsonNode error) {
    JsonNode sentence = error.path("sentence");
    return new Fault.Said(
        field(error.path("field").asString("")),
        new Bilingual(sentence.path("nl").asString(""), sentence.path("en").asString("")));
  }

  /** {@code situation.postcode} is asked as postcode, {@code work.occupation} as work. */
  private static String field(String path) {
    String section = path.split("[.\\[]", 2)[0];
    return switch (section) {
      case "situation", "limits" ->
          path.substring(section.length()).replaceFirst("^\\.", "").replaceFirst("Cents$", "");
      default -> section;
    };
  }
}
