package nl.leerroute.gateway.partners;

import tools.jackson.databind.JsonNode;

/** The list of one fund: as long as what was sent in, and with one bakery. */
public final class StubMembers {

  public static final String BAKERY = "12345678";

  private volatile String list = "";

  /** The list as it was sent in; empty: none. */
  public String list() {
    return list;
  }

  StubServer.Answer answer(StubServer.Request request) {
    return switch (request.method()) {
      case "POST" -> take(request.content());
      case "DELETE" -> {
        list = "";
        yield new StubServer.Answer(204, null);
      }
      default -> list.isEmpty() ? StubServer.Answer.missing() : ok(told(request));
    };
  }

  private StubServer.Answer take(String csv) {
    if (!csv.matches("(?s)\\d.*")) {
      return new StubServer.Answer(
          400,
          json(
              """
              {"errors": [{"field": "row 2.kvk", "code": "no-kvk-number",
                "sentence": {"nl": "Hier hoort een KvK-nummer.", "en": "Expected a number."}}]}
              """));
    }
    list = csv;
    return ok("{\"employers\": %d, \"added\": 1, \"gone\": 0}".formatted(csv.lines().count()));
  }

  private String told(StubServer.Request request) {
    String found = "{\"kvk\": \"12345678\", \"name\": \"Bakkerij Smit\"}";
    return "{\"employers\": %d, \"at\": \"2026-11-22T10:00:00Z\", \"employer\": %s}"
        .formatted(
            list.lines().count(),
            request.query().getOrDefault("kvk", "").equals(BAKERY) ? found : "null");
  }

  private static StubServer.Answer ok(String body) {
    return StubServer.Answer.ok(json(body));
  }

  private static JsonNode json(String body) {
    return StubServer.JSON.readTree(body);
  }
}
