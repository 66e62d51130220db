package nl.leerroute.gateway.partners;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerroute.gateway.partners.StubServer.Answer;
import nl.leerroute.gateway.partners.StubServer.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What intake keeps of hand-overs; here every adviser is the same one. */
final class StubHandovers {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String TOLD_ONCE = "code";

  private final Map<String, ObjectNode> handovers = new ConcurrentHashMap<>();
  private final Map<String, ObjectNode> profiles;

  /**
   * @param profiles of everybody, by id
   */
  StubHandovers(Map<String, ObjectNode> profiles) {
    this.profiles = profiles;
  }

  /** Of one's own: {@code /profiles/{id}/handovers/{handover}/...}. */
  Answer ofPerson(Request request, String[] path) {
    String profile = path[2];
    if (path.length == 4) {
      return request.method().equals("POST") ? add(profile, request.body()) : all(profile);
    }
    Optional<ObjectNode> own =
        Optional.ofNullable(handovers.get(path[4]))
            .filter(one -> one.get("profile").asString().equals(profile));
    return own.map(one -> answer(one, request, path)).orElseGet(Answer::missing);
  }

  private static Answer answer(ObjectNode one, Request request, String[] path) {
    if (path[5].equals("revocation")) {
      one.putObject("ending").put("reason", "REVOKED");
    } else {
      ((ObjectNode) one.get("proposals").get(0))
          .put("state", request.body().get("accepted").asBoolean() ? "ACCEPTED" : "DECLINED");
    }
    return Answer.ok(one);
  }

  private Answer add(String profile, JsonNode wish) {
    ObjectNode made = ((ObjectNode) wish).deepCopy();
    String id = UUID.randomUUID().toString();
    made.put("id", id).put("profile", profile).put("region", "AM01").put("own", false);
    made.put("from", Instant.now().toString());
    made.put("until", Instant.now().plus(Duration.ofDays(wish.get("days").asInt())).toString());
    for (String list : new String[] {"sightings", "advice", "proposals", "changed"}) {
      made.putArray(list);
    }
    handovers.put(id, made);
    ObjectNode told = made.deepCopy();
    if (!wish.get("toTheRegion").asBoolean()) {
      made.put("hidden", "code" + handovers.size() + "abcde");
      told.put(TOLD_ONCE, made.get("hidden").asString());
    }
    return Answer.ok(told);
  }

  private Answer all(String profile) {
    ArrayNode all = JSON.arrayNode();
    handovers.values().stream()
        .filter(one -> one.get("profile").asString().equals(profile))
        .forEach(all::add);
    return Answer.ok(all);
  }

  /** Of an adviser: {@code /handovers/{handover}/...}. */
  Answer ofAdviser(Request request, String[] path) {
    if (path.length == 2) {
      ArrayNode all = JSON.arrayNode();
      handovers.values().stream()
          .filter(StubHandovers::isOpen)
          .filter(one -> one.get("own").asBoolean() || one.get("toTheRegion").asBoolean())
          .forEach(all::add);
      return Answer.ok(all);
    }
    if (path[2].equals("opening")) {
      return withCode(request).map(one -> takenUp(one, request)).orElseGet(Answer::missing);
    }
    Optional<ObjectNode> open =
        Optional.ofNullable(handovers.get(path[2])).filter(StubHandovers::isOpen);
    return open.map(one -> done(one, request, path.length == 3 ? "" : path[3]))
        .orElseGet(Answer::missing);
  }

  /** Whose code it is. */
  Answer resumed(Request request) {
    return withCode(request)
        .map(one -> Answer.ok(JSON.objectNode().put("profile", one.get("profile").asString())))
        .orElseGet(Answer::missing);
  }

  private Optional<ObjectNode> withCode(Request request) {
    String code = request.body().get("code").asString();
    return handovers.values().stream()
        .filter(one -> one.path("hidden").asString("").equals(code))
        .findFirst();
  }

  private Answer done(ObjectNode one, Request request, String deed) {
    return switch (deed) {
      case "taking" -> takenUp(one, request);
      case "advice" -> said(one, "advice", request.body());
      case "proposals" -> said(one, "proposals", request.body());
      case "closing" -> {
        one.putObject("ending").put("reason", "CLOSED");
        yield Answer.ok(one);
      }
      default -> seen(one);
    };
  }

  private static Answer takenUp(ObjectNode one, Request request) {
    one.put("own", true).put("adviser", request.body().get("name").asString());
    return Answer.ok(one);
  }

  private static Answer said(ObjectNode one, String list, JsonNode body) {
    ObjectNode said = ((ObjectNode) body).deepCopy();
    said.put("id", UUID.randomUUID().toString()).put("state", "OPEN");
    said.put("at", Instant.now().toString()).put("by", one.get("adviser").asString());
    one.withArray(list).add(said);
    return Answer.ok(one);
  }

  private Answer seen(ObjectNode one) {
    one.withArray("sightings")
        .addObject()
        .put("at", Instant.now().toString())
        .put("by", one.get("adviser").asString())
        .put("what", one.get("purpose").asString());
    ObjectNode client = one.deepCopy();
    if (one.get("purpose").asString().equals("ANSWERS")) {
      String profile = one.get("profile").asString();
      client.set("answers", Objects.requireNonNull(profiles.get(profile)).get("answers"));
      client.putArray("changed").add("limits.hoursPerWeek").add("goal.occupation");
    }
    return Answer.ok(client);
  }

  private static boolean isOpen(ObjectNode one) {
    return !one.has("ending");
  }
}
