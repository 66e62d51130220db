package nl.leerroute.gateway.client;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.answers.Courses;
import nl.leerroute.gateway.answers.Journey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Journeys in intake's JSON. */
final class JourneyJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JourneyJson() {}

  /** Empty: no route was chosen. */
  static Optional<Journey> read(JsonNode node) {
    return Optional.of(node)
        .filter(JsonNode::isObject)
        .map(
            journey ->
                new Journey(
                    journey.path("routeId").asString(""),
                    journey.path("starts").properties().stream()
                        .collect(
                            toMap(
                                Map.Entry::getKey,
                                start -> LocalDate.parse(start.getValue().asString()))),
                    Journey.State.valueOf(journey.path("state").asString("")),
                    Instant.parse(journey.path("since").asString("")),
                    journey
                        .path("why")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(toUnmodifiableSet()),
                    journey
                        .path("gains")
                        .valueStream()
                        .map(JsonNode::asString)
                        .map(Journey.Gain::valueOf)
                        .collect(toUnmodifiableSet())));
  }

  static ObjectNode choice(
      String routeId, Map<String, LocalDate> starts, Optional<Courses> courses) {
    ObjectNode body = JSON.objectNode().put("routeId", routeId);
    ObjectNode days = body.putObject("starts");
    starts.forEach((offer, day) -> days.put(offer, day.toString()));
    courses.ifPresent(known -> body.set("courses", write(known)));
    return body;
  }

  private static ObjectNode write(Courses courses) {
    ObjectNode body =
        JSON.objectNode()
            .put("form", courses.form())
            .put("diploma", courses.diploma())
            .put("hours", courses.hours())
            .put("money", courses.money());
    courses.payer().ifPresent(payer -> body.put("payer", payer));
    courses.mandatory().ifPresent(mandatory -> body.put("mandatory", mandatory));
    return body;
  }

  static ObjectNode write(Journey.Told told) {
    ObjectNode body = JSON.objectNode().put("state", told.state().name());
    ArrayNode why = body.putArray("why");
    told.why().forEach(why::add);
    ArrayNode gains = body.putArray("gains");
    told.gains().forEach(gain -> gains.add(gain.name()));
    return body;
  }
}
