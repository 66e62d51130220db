package nl.leerroute.gateway.client;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.gateway.advising.Better;
import nl.leerroute.gateway.advising.Client;
import nl.leerroute.gateway.advising.Handover;
import nl.leerroute.gateway.advising.Proposal;
import nl.leerroute.gateway.advising.Purpose;
import nl.leerroute.gateway.advising.Waiting;
import nl.leerroute.gateway.advising.Wish;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.visitors.ProfileId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Hand-overs as intake tells them. */
final class HandoverJson {

  /** The answers that an adviser proposes by name so far. */
  private static final String HOURS = "limits.hoursPerWeek";

  private static final String TRAVEL = "limits.travelKm";

  private HandoverJson() {}

  static Handover one(JsonNode node) {
    return new Handover(
        node.path("id").asString(),
        Purpose.valueOf(node.path("purpose").asString()),
        node.path("language").asString(),
        instant(node.path("from")),
        instant(node.path("until")),
        Bodies.string(node.path("code")),
        Bodies.string(node.path("adviser")),
        node.path("sightings").valueStream().map(HandoverJson::sighting).toList(),
        node.path("advice").valueStream().map(HandoverJson::advice).toList(),
        node.path("proposals").valueStream().map(HandoverJson::proposal).toList(),
        Bodies.string(node.path("ending").path("reason")));
  }

  private static Handover.Sighting sighting(JsonNode node) {
    return new Handover.Sighting(
        instant(node.path("at")),
        node.path("by").asString(),
        Purpose.valueOf(node.path("what").asString()));
  }

  private static Handover.Advice advice(JsonNode node) {
    return new Handover.Advice(
        instant(node.path("at")), node.path("by").asString(), node.path("text").asString());
  }

  private static Proposal proposal(JsonNode node) {
    JsonNode answers = node.path("answers");
    return new Proposal(
        node.path("id").asString(),
        instant(node.path("at")),
        node.path("by").asString(),
        node.path("text").asString(),
        new Better(number(answers.path(HOURS)), number(answers.path(TRAVEL))),
        node.path("state").asString());
  }

  private static OptionalInt number(JsonNode node) {
    return node.isNumber() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
  }

  static ObjectNode proposal(String text, Better better) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("text", text);
    ObjectNode answers = body.putObject("answers");
    better.hoursPerWeek().ifPresent(hours -> answers.put(HOURS, hours));
    better.travelKm().ifPresent(kilometres -> answers.put(TRAVEL, kilometres));
    return body;
  }

  static Waiting line(JsonNode node) {
    return new Waiting(
        node.path("id").asString(),
        Purpose.valueOf(node.path("purpose").asString()),
        Bodies.string(node.path("region")),
        node.path("language").asString(),
        instant(node.path("from")),
        instant(node.path("until")),
        node.path("own").asBoolean(false));
  }

  static Client client(JsonNode node) {
    Optional<Profile> answers =
        Optional.of(node.path("answers"))
            .filter(JsonNode::isObject)
            .map(
                given ->
                    ProfileJson.read(
                        JsonNodeFactory.instance
                            .objectNode()
                            .put("version", 1)
                            .put("confirmed", true)
                            .set("answers", given)));
    return new Client(
        one(node),
        new ProfileId(node.path("profile").asString()),
        answers,
        node.path("changed").valueStream().map(JsonNode::asString).toList());
  }

  static ObjectNode wish(Wish wish) {
    return wish(wish.purpose().name(), wish.toTheRegion(), wish.days(), wish.language());
  }

  static ObjectNode goingOn(String language) {
    return wish("GOING_ON", false, 1, language);
  }

  private static ObjectNode wish(String purpose, boolean toTheRegion, int days, String language) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("purpose", purpose)
        .put("toTheRegion", toTheRegion)
        .put("days", days)
        .put("language", language);
  }

  private static Instant instant(JsonNode node) {
    return Instant.parse(node.asString());
  }
}
