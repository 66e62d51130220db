package nl.leerroute.gateway.partners;

import tools.jackson.databind.JsonNode;

/** One pot of a fund, with one application that waits for a decision and one for its payment. */
public final class StubPots {

  private volatile String decided = "";

  /** The last decision, or closing, that was sent. */
  public String decided() {
    return decided;
  }

  /** A window is set as it was asked for. */
  StubServer.Answer setWindow(StubServer.Request request) {
    decided = request.path() + " " + request.content();
    return ok("{}");
  }

  StubServer.Answer answer(StubServer.Request request) {
    return switch (request.method() + " " + request.path()) {
      case "GET /pots" -> ok(POTS);
      case "PUT /pots/zorg-2027" -> {
        decided = request.content();
        yield new StubServer.Answer(202, json("{}"));
      }
      case "PUT /pots/eindeloos" -> new StubServer.Answer(400, json(ENDLESS));
      case "PUT /pots/zorg-2026/ceilings" -> held(request);
      case "GET /pots/zorg-2026/todo" ->
          ok(
              switch (request.query().getOrDefault("work", "DECIDE")) {
                case "RANK" -> RANKED;
                case "RECLAIM" -> PAID;
                default -> TODO;
              });
      case "POST /pots/zorg-2026/applications/a3/decisions",
          "POST /pots/zorg-2026/applications/a4/decisions" -> {
        decided = request.content();
        yield new StubServer.Answer(202, json("{}"));
      }
      case "GET /pots/zorg-2026/applications.csv" -> ok("\"arrival,application\"");
      case "POST /pots/zorg-2026/applications/a1/decisions" -> {
        decided = request.content();
        yield new StubServer.Answer(202, json("{}"));
      }
      case "POST /pots/zorg-2026/applications/a2/decisions" ->
          new StubServer.Answer(409, StubServer.Answer.problem("conflict"));
      case "POST /windows/vz-2026/closing" -> {
        decided = request.content();
        yield request.content().contains("2099")
            ? new StubServer.Answer(400, json(NOT_EARLIER))
            : ok("{}");
      }
      default -> StubServer.Answer.missing();
    };
  }

  /** Somebody else is first with an old edition, and 500 euros are promised already. */
  private StubServer.Answer held(StubServer.Request request) {
    if (!request.body().path("edition").asString().equals("e1")) {
      return new StubServer.Answer(409, json(CHANGED));
    }
    if (request.body().path("ceilingCents").asLong() < 50000000) {
      return new StubServer.Answer(422, json(PROMISED));
    }
    decided = request.content();
    return new StubServer.Answer(202, json("{}"));
  }

  private static final String ENDLESS =
      """
      {"errors": [{"field": "windows.w1", "code": "never-closes",
        "sentence": {"nl": "Verdelen kan alleen als elk tijdvak een einde heeft.", "en": "No end."}}]}
      """;

  private static final String PROMISED =
      """
      {"errors": [{"field": "ceilingCents", "code": "below-committed",
        "sentence": {"nl": "Er is al € 500.000 gereserveerd, toegekend of betaald. Lager kan niet.",
          "en": "Already promised."}}]}
      """;

  private static final String CHANGED =
      """
      {"current": {"potId": "zorg-2026", "edition": "e1", "ceilingCents": 110000000,
        "windows": {"vz-2026": {"ceilingCents": 70000000}}}}
      """;

  private static final String RANKED =
      """
      [{"applicationId": "a3", "schemeId": "voorbeeld-zorgvoucher", "schemeVersion": "2026",
        "sentAt": "2026-11-18T10:00:00Z", "askedCents": 75000,
        "stage": {"state": "REQUESTED", "points": 40}, "facts": {}, "derivation": [], "notes": []}]
      """;

  private static final String PAID =
      """
      [{"applicationId": "a4", "schemeId": "voorbeeld-zorgvoucher", "schemeVersion": "2026",
        "sentAt": "2026-11-17T10:00:00Z", "askedCents": 75000,
        "stage": {"state": "SETTLED", "cents": 70000}, "facts": {}, "derivation": [], "notes": []}]
      """;

  private static final String NOT_EARLIER =
      """
      {"errors": [{"field": "closes", "code": "not-earlier",
        "sentence": {"nl": "Niet later dan het einde dat er al is.", "en": "Not later."}}]}
      """;

  private static final String POTS =
      """
      [{"potId": "zorg-2026", "edition": "e1", "division": "RANKING", "ceilingCents": 100000000,
        "windows": {"vz-2026": {"ceilingCents": 80000000, "usedCents": 50000000}},
        "balance": {"ceilingCents": 100000000, "committedCents": 40000000,
          "reservedCents": 15000000, "spentCents": 10000000, "leftCents": 50000000,
          "applications": 320, "waiting": 0}}]
      """;

  private static final String TODO =
      """
      [{"applicationId": "a1", "schemeId": "voorbeeld-zorgvoucher", "schemeVersion": "2026",
        "sentAt": "2026-11-20T10:00:00Z", "askedCents": 75000,
        "stage": {"state": "RESERVED", "cents": 75000, "until": "2026-12-18T10:00:00Z"},
        "facts": {"person.status": "EMPLOYEE"}, "notes": [],
        "derivation": [{"text": {"nl": "De kosten die meetellen", "en": "Costs"}, "cents": 150000}]},
       {"applicationId": "a2", "schemeId": "voorbeeld-zorgvoucher", "schemeVersion": "2026",
        "sentAt": "2026-11-19T10:00:00Z", "askedCents": 75000,
        "stage": {"state": "CLAIMED", "cents": 75000, "claimedCents": 70000},
        "facts": {}, "derivation": [], "notes": []}]
      """;

  private static StubServer.Answer ok(String body) {
    return StubServer.Answer.ok(json(body));
  }

  private static JsonNode json(String body) {
    return StubServer.JSON.readTree(body);
  }
}
