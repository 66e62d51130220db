package nl.leerroute.gateway.partners;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerroute.gateway.partners.StubServer.Answer;
import nl.leerroute.gateway.partners.StubServer.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Firms at intake: only one's own, and no more people in a role than it says. */
final class StubFirms {

  private final Map<String, ObjectNode> firms = new ConcurrentHashMap<>();
  private final Map<String, ObjectNode> scans = new ConcurrentHashMap<>();

  Answer of(Request request, String[] path) {
    String id = path[2];
    if (!id.equals(request.organisation())) {
      return Answer.missing();
    }
    return switch (request.method() + (path.length > 3 ? " " + path[3] : "")) {
      case "GET" -> firms.containsKey(id) ? Answer.ok(firm(id)) : Answer.missing();
      case "PATCH firm" -> tell(id, request.body());
      case "PUT roles" -> role(id, path[4], request.body());
      case "DELETE roles" -> remove(id, path[4]);
      case "DELETE" -> {
        firms.remove(id);
        scans.remove(id);
        yield new Answer(204, null);
      }
      case "GET scan" -> scans.containsKey(id) ? Answer.ok(scans.get(id)) : Answer.missing();
      case "PUT scan" -> scan(id, request.body());
      default -> Answer.missing();
    };
  }

  private ObjectNode firm(String id) {
    return firms.computeIfAbsent(
        id,
        known -> {
          ObjectNode firm =
              JsonNodeFactory.instance.objectNode().put("id", known).put("version", 0);
          firm.putObject("firm");
          firm.putArray("roles");
          return firm;
        });
  }

  private Answer tell(String id, JsonNode answers) {
    ObjectNode told = (ObjectNode) firm(id).get("firm");
    answers
        .properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (value.isArray() ? value.isEmpty() : value.asString().isEmpty()) {
                told.remove(field.getKey());
              } else {
                told.set(field.getKey(), field.getValue());
              }
            });
    return changed(id);
  }

  private Answer role(String id, String role, JsonNode answers) {
    int persons = answers.path("persons").asInt();
    if (answers
        .path("wishes")
        .valueStream()
        .anyMatch(wish -> wish.path("persons").asInt() > persons)) {
      ObjectNode problem = Answer.problem("invalid");
      ObjectNode error = problem.putArray("errors").addObject().put("field", "wishes");
      error
          .putObject("sentence")
          .put("nl", "Zoveel mensen doen dit werk niet.")
          .put("en", "There are not so many people.");
      return new Answer(400, problem);
    }
    ArrayNode roles = without(id, role);
    ObjectNode told = roles.addObject().put("id", role).putObject("answers");
    answers
        .properties()
        .forEach(
            field -> {
              if (!field.getValue().asString("").isEmpty() || field.getValue().isArray()) {
                told.set(field.getKey(), field.getValue());
              }
            });
    return changed(id);
  }

  private Answer remove(String id, String role) {
    without(id, role);
    return changed(id);
  }

  private ArrayNode without(String id, String role) {
    ArrayNode roles = (ArrayNode) firm(id).get("roles");
    for (int at = roles.size() - 1; at >= 0; at--) {
      if (roles.get(at).path("id").asString().equals(role)) {
        roles.remove(at);
      }
    }
    return roles;
  }

  private Answer changed(String id) {
    ObjectNode firm = firm(id);
    return Answer.ok(firm.put("version", firm.get("version").asLong() + 1));
  }

  private Answer scan(String id, JsonNode answers) {
    ObjectNode scan = JsonNodeFactory.instance.objectNode().put("on", "2026-11-22");
    scan.set("answers", answers);
    ObjectNode averages = scan.putObject("averages");
    answers
        .properties()
        .forEach(
            block ->
                averages.put(
                    block.getKey(),
                    block.getValue().valueStream().mapToInt(JsonNode::asInt).average().orElse(0)));
    scans.put(id, scan);
    return Answer.ok(scan);
  }
}
