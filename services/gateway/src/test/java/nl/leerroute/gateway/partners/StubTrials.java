package nl.leerroute.gateway.partners;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import nl.leerroute.gateway.partners.StubServer.Answer;
import nl.leerroute.gateway.partners.StubServer.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What intake keeps of trying out. */
final class StubTrials {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** By profile. */
  private final Map<String, ObjectNode> trials = new ConcurrentHashMap<>();

  private final BiFunction<String, JsonNode, Answer> merging;

  /**
   * @param merging takes whole sections into the answers of a profile
   */
  StubTrials(BiFunction<String, JsonNode, Answer> merging) {
    this.merging = merging;
  }

  String of(String profile) {
    return Objects.requireNonNull(trials.get(profile)).get("profile").asString();
  }

  Answer of(Request request, String profile, boolean keeping) {
    return switch (request.method()) {
      case "PUT" -> begin(request.body(), profile);
      case "POST" -> keeping ? keep(profile) : Answer.missing();
      case "DELETE" -> {
        trials.remove(profile);
        yield new Answer(204, null);
      }
      default ->
          Optional.ofNullable(trials.get(profile)).map(Answer::ok).orElseGet(Answer::missing);
    };
  }

  private Answer begin(JsonNode changes, String profile) {
    if (changes.path("situation.postcode").asString("").equals(StubIntake.OUTSIDE_REGION)) {
      return new Answer(400, StubIntake.outside());
    }
    ObjectNode trial =
        JSON.objectNode()
            .put("profile", UUID.randomUUID().toString())
            .put("since", Instant.now().toString());
    trial.set("changes", changes);
    trials.put(profile, trial);
    return Answer.ok(trial);
  }

  private Answer keep(String profile) {
    ObjectNode trial = trials.remove(profile);
    if (trial == null) {
      return Answer.missing();
    }
    ObjectNode sections = JSON.objectNode();
    trial
        .get("changes")
        .properties()
        .forEach(
            change -> {
              String[] path = change.getKey().split("\\.", 2);
              if (path.length == 1) {
                sections.set(path[0], change.getValue());
              } else {
                sections.withObject(path[0]).set(path[1], change.getValue());
              }
            });
    return merging.apply(profile, sections);
  }
}
