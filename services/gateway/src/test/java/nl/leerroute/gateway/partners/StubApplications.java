package nl.leerroute.gateway.partners;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applications for the care voucher: it pays under one agreement, refuses under all others, and
 * asks for the agreement of who did not tell it. Whoever applied sees the own ones only.
 */
public final class StubApplications {

  private static final String OWNER = "owner";

  private final Map<String, ObjectNode> byKey = new LinkedHashMap<>();
  private volatile String sent = "";

  /** The last application that came in. */
  public String sent() {
    return sent;
  }

  /** How many applications this person has. */
  public synchronized long of(String subject) {
    return byKey.values().stream()
        .filter(one -> one.path(OWNER).asString().equals(subject))
        .count();
  }

  /** From now on the application stands so. */
  public synchronized void stands(String id, String stage) {
    byKey.values().stream()
        .filter(one -> one.path("applicationId").asString().equals(id))
        .forEach(one -> one.set("stage", StubServer.JSON.readTree(stage)));
  }

  /** A question about a course on a day, and not about a scheme in general. */
  static boolean isAsked(StubServer.Request request) {
    return request.body().path("purchase").has("start");
  }

  StubServer.Answer counters() {
    return StubServer.Answer.ok(
        StubServer.JSON.readTree(
            """
            [{"windowId": "vz-2026", "schemeId": "voorbeeld-zorgvoucher", "status": "OPEN",
              "opens": "2026-11-01T00:00:00Z", "division": "FIRST_COME", "decideDays": 28,
              "claimDays": 90, "objectDays": 42, "perEmployer": false,
              "objectionsTo": "Voorbeeldfonds Zorg, Postbus 12, 9700 AA Groningen"}]
            """));
  }

  StubServer.Answer prospect(StubServer.Request request) {
    JsonNode facts = request.body().path("facts");
    String verdict =
        switch (facts.path("work.cao").asString("")) {
          case "" -> ASKS;
          case "cao-vvt" -> PAYS;
          default -> REFUSES;
        };
    return StubServer.Answer.ok(
        StubServer.JSON.readTree(
            """
            {"asOf": "2026-11-22", "answers": [{"version": "%s",
              "asks": ["person.status", "work.cao", "offer.length"], %s}]}
            """
                .formatted(version(request), verdict)));
  }

  private static String version(StubServer.Request request) {
    return request.query().getOrDefault("scheme", "").equals("levenlanglerenkrediet")
        ? "2024"
        : "2026";
  }

  synchronized StubServer.Answer answer(StubServer.Request request) {
    String[] path = request.path().split("/", -1);
    if (path.length == 2) {
      return request.method().equals("POST") ? apply(request) : StubServer.Answer.ok(own(request));
    }
    ObjectNode one =
        byKey.values().stream()
            .filter(each -> each.path("applicationId").asString().equals(path[2]))
            .filter(each -> each.path(OWNER).asString().equals(request.subject()))
            .findFirst()
            .orElse(null);
    if (one == null) {
      return StubServer.Answer.missing();
    }
    return path.length == 3 ? StubServer.Answer.ok(one) : act(one, path[3], request.body());
  }

  private StubServer.Answer apply(StubServer.Request request) {
    sent = request.content();
    String key = request.subject() + Objects.requireNonNull(request.once());
    ObjectNode one =
        byKey.computeIfAbsent(
            key,
            _ -> {
              ObjectNode made = (ObjectNode) StubServer.JSON.readTree(MADE);
              made.put("applicationId", "app-" + byKey.size()).put(OWNER, request.subject());
              return made;
            });
    return new StubServer.Answer(202, one);
  }

  private ArrayNode own(StubServer.Request request) {
    ArrayNode own = JsonNodeFactory.instance.arrayNode();
    byKey.values().stream()
        .filter(each -> each.path(OWNER).asString().equals(request.subject()))
        .forEach(own::add);
    return own;
  }

  private static StubServer.Answer act(ObjectNode one, String what, JsonNode body) {
    ObjectNode stage = JsonNodeFactory.instance.objectNode();
    String now = one.at("/stage/state").asString();
    if (what.equals("withdrawal") && now.equals("WITHDRAWN")) {
      return new StubServer.Answer(409, StubServer.Answer.problem("conflict"));
    }
    switch (what) {
      case "withdrawal" -> stage.put("state", "WITHDRAWN");
      case "objection" -> stage.put("state", "CONTESTED");
      default -> stage.put("state", "CLAIMED").put("claimedCents", body.path("cents").asLong());
    }
    one.set("stage", stage);
    return new StubServer.Answer(202, null);
  }

  private static final String ASKS =
      """
      "verdict": "NEEDS_TO_KNOW", "upToCents": 75000, "missing": [{"fact": "work.cao"}],
      "documents": [{"nl": "Een offerte van de opleider", "en": "A quotation"}],
      "obligations": []
      """;

  private static final String PAYS =
      """
      "verdict": "PAYS", "cents": 29500,
      "derivation": [{"text": {"nl": "De helft van de kosten", "en": "Half of the costs"},
        "cents": 29500}],
      "checkedByPeople": [{"id": "why", "text": {"nl": "Je motivatie.", "en": "Your reasons."}}],
      "documents": [{"nl": "Een offerte van de opleider", "en": "A quotation"}],
      "obligations": [{"nl": "Stop je eerder? Dan betaal je de helft terug.",
        "en": "You pay back half when you stop early."}]
      """;

  private static final String REFUSES =
      """
      "verdict": "REFUSED", "documents": [], "obligations": [],
      "reasons": [{"id": "care", "text": {"nl": "Alleen in de zorg.", "en": "Care only."}}]
      """;

  private static final String MADE =
      """
      {"potId": "zorg-2026", "windowId": "vz-2026", "schemeId": "voorbeeld-zorgvoucher",
       "schemeVersion": "2026", "sentAt": "2026-11-22T10:00:00Z", "stage": {"state": "SENT"},
       "decisions": [], "notes": [{"at": "2026-11-23T10:00:00Z", "by": "fenna",
         "explanation": "We bellen je nog."}],
       "derivation": [{"text": {"nl": "De helft van de kosten", "en": "Half"}, "cents": 29500}]}
      """;
}
