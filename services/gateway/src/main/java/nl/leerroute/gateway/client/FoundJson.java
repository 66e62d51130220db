package nl.leerroute.gateway.client;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.gateway.browsing.Choice;
import nl.leerroute.gateway.browsing.Found;
import tools.jackson.databind.JsonNode;

/** What catalogue found, in its JSON. */
final class FoundJson {

  private FoundJson() {}

  static Found found(JsonNode node) {
    return new Found(
        Bodies.day(node.path("asOf")).orElseThrow(),
        node.path("total").asLong(),
        node.path("size").asInt(),
        node.path("offers").valueStream().map(FoundJson::hit).toList(),
        counts(node.path("counts")));
  }

  private static Map<Choice, List<Found.Count>> counts(JsonNode node) {
    return node.propertyStream()
        .filter(counts -> Choice.at(counts.getKey()).isPresent())
        .collect(
            toMap(
                counts -> Choice.at(counts.getKey()).orElseThrow(),
                counts -> counts.getValue().valueStream().map(FoundJson::count).toList()));
  }

  private static Found.Count count(JsonNode node) {
    return new Found.Count(
        node.path("value").asString(), node.path("name").asString(), node.path("offers").asInt());
  }

  private static Found.Hit hit(JsonNode node) {
    JsonNode next = node.path("next");
    return new Found.Hit(
        node.path("offerId").asString(),
        node.path("provider").path("name").asString(),
        Bodies.text(node.path("title")),
        Bodies.text(node.path("summary")),
        OfferJson.wording(node.path("credential")),
        node.path("kind").asString(),
        OfferJson.words(node.path("forms")),
        node.path("priceCents").asLong(),
        node.path("durationWeeks").asInt(),
        node.path("hoursPerWeek").asInt(),
        next.isObject() ? Optional.of(run(next)) : Optional.empty(),
        OfferJson.number(node.path("km")),
        node.path("staleSince").isString(),
        node.path("fictional").asBoolean(false));
  }

  private static Found.Run run(JsonNode node) {
    OptionalInt placesLeft = OfferJson.number(node.path("placesLeft"));
    return new Found.Run(
        Bodies.day(node.path("start")).orElseThrow(),
        Bodies.string(node.path("place")),
        OfferJson.words(node.path("dayParts")),
        placesLeft);
  }
}
