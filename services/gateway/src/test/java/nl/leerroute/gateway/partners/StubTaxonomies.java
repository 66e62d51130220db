package nl.leerroute.gateway.partners;

import nl.leerroute.gateway.partners.StubServer.Answer;
import nl.leerroute.gateway.partners.StubServer.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue's releases: one is there, ESCO 1.2.0 can be taken in, and so can a list. */
public final class StubTaxonomies {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String RELEASES =
      """
      [{"release": "esco-1.1.1", "scheme": "ESCO", "version": "1.1.1", "starter": false,
        "concepts": 18062, "complete": true, "since": "2026-11-22T09:00:00Z"}]
      """;
  private static final String LIST =
      """
      {"release": "list-sector", "removed": 0, "rows": [
        {"file": "file.csv", "line": 2, "outcome": "TAKEN", "errors": []},
        {"file": "file.csv", "line": 3, "outcome": "REFUSED", "errors": [{"field": "concept",
          "sentence": {"nl": "Dit begrip kennen we niet.", "en": "We do not know it."}}]}]}
      """;

  private volatile String received = "";
  private volatile String report = "{}";

  static boolean answers(String path) {
    return path.startsWith("/taxonomy/");
  }

  Answer answer(Request request) {
    return switch (request.path()) {
      case "/taxonomy/releases" -> ok(RELEASES);
      case "/taxonomy/releases/esco-1.2.0/import" -> ok(report);
      case "/taxonomy/imports" -> taken(request, 202, "{\"release\": \"esco-1.2.0\"}");
      case "/taxonomy/lists" -> taken(request, 200, LIST);
      default -> Answer.missing();
    };
  }

  /** From here on the import of ESCO 1.2.0 is told so. */
  public void reports(String json) {
    report = json;
  }

  /** The last form with files, as it came through. */
  public String received() {
    return received;
  }

  private Answer taken(Request request, int status, String body) {
    received = request.content();
    return received.contains("no csv")
        ? new Answer(400, refusal())
        : new Answer(status, JSON.readTree(body));
  }

  private static JsonNode refusal() {
    ObjectNode problem = Answer.problem("invalid");
    ObjectNode error = problem.putArray("errors").addObject().put("field", "files");
    error.putObject("sentence").put("nl", "Dit is geen csv.").put("en", "This is no csv.");
    return problem;
  }

  private static Answer ok(String body) {
    return Answer.ok(JSON.readTree(body));
  }
}
