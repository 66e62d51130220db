package nl.leerroute.gateway.partners;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Drafts of one fund: a rule without a kind is wrong, and one with a kind can be published. */
public final class StubDrafts {

  private final Map<String, ObjectNode> drafts = new LinkedHashMap<>();

  /** The rule and its examples as they are kept now. */
  public synchronized String kept(String id) {
    return String.valueOf(drafts.get(id));
  }

  /** Somebody else changes a draft. */
  public synchronized void changedByOther(String id, String name) {
    ObjectNode draft = Objects.requireNonNull(drafts.get(id));
    ((ObjectNode) draft.at("/content/rule")).putObject("name").put("nl", name).put("en", name);
    draft.put("version", draft.path("version").asLong() + 1);
  }

  synchronized StubServer.Answer answer(StubServer.Request request) {
    String[] path = request.path().split("/", -1);
    if (path.length == 2) {
      return request.method().equals("GET") ? list() : begin(request.body());
    }
    ObjectNode draft = drafts.get(path[2]);
    if (draft == null) {
      return StubServer.Answer.missing();
    }
    if (request.path().endsWith("/preview")) {
      return reached(draft, request.body());
    }
    return switch (request.method()) {
      case "GET" -> StubServer.Answer.ok(draft.deepCopy());
      case "DELETE" -> dropped(path[2]);
      default -> changed(draft, request);
    };
  }

  /** The first group qualifies; an elsewhere is added of which that is not known. */
  private static StubServer.Answer reached(ObjectNode draft, JsonNode asked) {
    if (!draft.path("ready").asBoolean()) {
      return new StubServer.Answer(400, StubServer.Answer.problem("invalid"));
    }
    long yes = asked.at("/groups/0/persons").asLong();
    return StubServer.Answer.ok(
        StubServer.JSON.readTree(
            """
            {"rows": [
               {"region": "%s", "status": "%s", "persons": {"yes": %d, "may": 0, "no": 0}},
               {"persons": {"yes": 0, "may": 30, "no": 10}}],
             "total": {"yes": %d, "may": 30, "no": 10},
             "spend": {"surely": %d, "atMost": 9900000}}
            """
                .formatted(
                    asked.at("/groups/0/region").asString(),
                    asked.at("/groups/0/status").asString(),
                    yes,
                    yes,
                    yes
                        * asked.path("priceCents").asLong()
                        * asked.path("percent").asLong()
                        / 100)));
  }

  private StubServer.Answer list() {
    var list = JsonNodeFactory.instance.arrayNode();
    drafts.forEach(
        (id, draft) ->
            list.addObject()
                .put("id", id)
                .put("schemeId", draft.at("/content/rule/scheme").asString(""))
                .put("schemeVersion", draft.at("/content/rule/version").asString(""))
                .put("changedAt", "2026-11-22T10:00:00Z")
                .set("name", draft.at("/content/rule/name")));
    return StubServer.Answer.ok(list);
  }

  private StubServer.Answer begin(JsonNode start) {
    if (start.path("content").isArray()) {
      return new StubServer.Answer(
          400,
          StubServer.JSON.readTree(
              """
              {"errors": [{"field": "content", "code": "unreadable", "allowed": [],
                "sentence": {"nl": "Dit is geen regeling in JSON.", "en": "No scheme."}}]}
              """));
    }
    String id = "d" + (drafts.size() + 1);
    ObjectNode draft = JsonNodeFactory.instance.objectNode().put("id", id).put("version", 1);
    ObjectNode content = draft.putObject("content");
    ObjectNode rule =
        start.path("content").isObject()
            ? (ObjectNode) start.path("content").deepCopy()
            : JsonNodeFactory.instance.objectNode();
    rule.put("scheme", start.path("from").asString("nieuw/1").split("/", -1)[0]);
    content.set("rule", rule);
    content.putArray("examples");
    drafts.put(id, checked(draft));
    return new StubServer.Answer(201, draft.deepCopy());
  }

  private StubServer.Answer dropped(String id) {
    drafts.remove(id);
    return StubServer.Answer.ok(JsonNodeFactory.instance.objectNode());
  }

  private static StubServer.Answer changed(ObjectNode draft, StubServer.Request request) {
    if (request.body().path("version").asLong() != draft.path("version").asLong()) {
      ObjectNode problem = StubServer.Answer.problem("conflict");
      problem.set("current", draft.deepCopy());
      return new StubServer.Answer(409, problem);
    }
    if (request.path().endsWith("/publication")) {
      draft.put("published", "voorbeeld-zorgvoucher/2026");
      return new StubServer.Answer(
          201,
          StubServer.JSON.readTree(
              """
              {"schemeId": "voorbeeld-zorgvoucher", "version": "2026"}
              """));
    }
    draft.set("content", request.body().path("content").deepCopy());
    draft.put("version", draft.path("version").asLong() + 1);
    return StubServer.Answer.ok(checked(draft).deepCopy());
  }

  private static ObjectNode checked(ObjectNode draft) {
    boolean wrong = draft.at("/content/rule/kind").isMissingNode();
    draft.put("ready", !wrong);
    draft.set(
        "problems",
        StubServer.JSON.readTree(
            wrong
                ? """
                  [{"field": "$.rule.kind", "code": "missing", "allowed": ["GRANT", "LOAN"],
                    "sentence": {"nl": "Dit veld moet ingevuld zijn.", "en": "Fill this in."}}]
                  """
                : "[]"));
    draft.set(
        "plain",
        StubServer.JSON.readTree(
            wrong
                ? "[]"
                : """
                  [{"title": {"nl": "Voor wie", "en": "For whom"}, "exact": false, "sentences":
                    [{"nl": "Deze regeling is voor wie wil leren.", "en": "For whoever."}]}]
                  """));
    draft.set(
        "examples",
        StubServer.JSON.readTree(
            draft.at("/content/examples").isEmpty()
                ? "[]"
                : """
                  [{"passes": false, "answer": {"nl": "Ja, € 400.", "en": "Yes, €400."}}]
                  """));
    return draft;
  }
}
