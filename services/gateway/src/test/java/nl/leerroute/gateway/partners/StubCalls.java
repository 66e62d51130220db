package nl.leerroute.gateway.partners;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerroute.gateway.partners.StubServer.Answer;
import nl.leerroute.gateway.partners.StubServer.Request;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What intake keeps of those who want to be called; all of them live in region AM01. */
final class StubCalls {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** By profile. */
  private final Map<String, ObjectNode> calls = new ConcurrentHashMap<>();

  Answer ofPerson(Request request, String profile) {
    return switch (request.method()) {
      case "PUT" -> put(request, profile);
      case "DELETE" -> {
        calls.remove(profile);
        yield new Answer(204, null);
      }
      default -> Optional.ofNullable(calls.get(profile)).map(Answer::ok).orElseGet(Answer::missing);
    };
  }

  private Answer put(Request request, String profile) {
    if (!request.body().get("phone").asString().startsWith("06")) {
      return new Answer(400, wrongPhone());
    }
    ObjectNode made = ((ObjectNode) request.body()).deepCopy();
    made.put("id", UUID.randomUUID().toString()).put("region", "AM01");
    made.put("at", Instant.now().toString()).putArray("deeds");
    calls.put(profile, made);
    return Answer.ok(made);
  }

  private static ObjectNode wrongPhone() {
    ObjectNode problem = Answer.problem("invalid");
    problem
        .putArray("errors")
        .addObject()
        .put("field", "phone")
        .put("code", "malformed")
        .putObject("sentence")
        .put("nl", "Dit is geen telefoonnummer dat we kunnen bellen.")
        .put("en", "This is not a phone number that we can call.");
    return problem;
  }

  /** Of an adviser: {@code /calls/{id}/...}. */
  Answer ofAdviser(Request request, String[] path) {
    if (path.length == 2) {
      ArrayNode all = JSON.arrayNode();
      calls.values().stream()
          .filter(one -> !isDone(one))
          .sorted(Comparator.comparing(one -> Instant.parse(one.get("at").asString())))
          .map(ObjectNode::deepCopy)
          .map(one -> one.without(List.of("name", "phone")))
          .forEach(all::add);
      return Answer.ok(all);
    }
    return calls.values().stream()
        .filter(one -> one.get("id").asString().equals(path[2]) && !isDone(one))
        .findFirst()
        .map(one -> done(one, request))
        .orElseGet(Answer::missing);
  }

  private static Answer done(ObjectNode one, Request request) {
    one.withArray("deeds")
        .addObject()
        .put("at", Instant.now().toString())
        .put("by", request.body().get("name").asString())
        .put("kind", request.body().path("result").asString("SEEN"));
    return Answer.ok(one);
  }

  private static boolean isDone(ObjectNode one) {
    return one.get("deeds").toString().contains("DONE");
  }
}
