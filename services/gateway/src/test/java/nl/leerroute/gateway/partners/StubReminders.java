package nl.leerroute.gateway.partners;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerroute.gateway.partners.StubServer.Answer;
import nl.leerroute.gateway.partners.StubServer.Request;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reminders as intake keeps them; the secret of every link is {@code right}. */
final class StubReminders {

  /** By profile. */
  private final Map<String, ObjectNode> reminders = new ConcurrentHashMap<>();

  Answer ofPerson(Request request, String profile) {
    return switch (request.method()) {
      case "PUT" -> put(request, profile);
      case "DELETE" -> {
        reminders.remove(profile);
        yield new Answer(204, null);
      }
      default ->
          Answer.ok(
              Optional.ofNullable(reminders.get(profile))
                  .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("state", "OFF")));
    };
  }

  private Answer put(Request request, String profile) {
    String address = request.body().get("address").asString();
    if (!address.contains("@")) {
      return new Answer(400, wrongAddress());
    }
    ObjectNode made =
        JsonNodeFactory.instance
            .objectNode()
            .put("state", "ASKED")
            .put("address", address)
            .put("asked", "2026-11-23T10:00:00Z");
    reminders.put(profile, made);
    return Answer.ok(made);
  }

  /** By a link, whose name is the profile here. */
  Answer ofLink(Request request, String[] path) {
    boolean right = request.body().get("secret").asString().equals("right");
    if (path[3].equals("ending")) {
      if (right) {
        reminders.remove(path[2]);
      }
      return new Answer(204, null);
    }
    ObjectNode asked = reminders.get(path[2]);
    if (!right || asked == null || !asked.get("state").asString().equals("ASKED")) {
      return Answer.missing();
    }
    asked.put("state", "ON");
    return new Answer(204, null);
  }

  private static ObjectNode wrongAddress() {
    ObjectNode problem = Answer.problem("invalid");
    problem
        .putArray("errors")
        .addObject()
        .put("field", "address")
        .put("code", "malformed")
        .putObject("sentence")
        .put("nl", "Dit is geen e-mailadres.")
        .put("en", "This is not an e-mail address.");
    return problem;
  }
}
