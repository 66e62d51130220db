package nl.leerroute.gateway.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.leerroute.gateway.browsing.LearningOffer;
import nl.leerroute.gateway.language.Bilingual;
import tools.jackson.databind.JsonNode;

/** An offer in catalogue's JSON. */
final class OfferJson {

  private OfferJson() {}

  static LearningOffer offer(JsonNode node) {
    JsonNode provider = node.path("provider");
    return new LearningOffer(
        node.path("offerId").asString(),
        new LearningOffer.Giver(provider.path("id").asString(), provider.path("name").asString()),
        Bodies.text(node.path("title")),
        Bodies.text(node.path("summary")),
        nature(node),
        words(node.path("teaches")),
        words(node.path("requires")),
        levels(node.path("skillLevels")),
        Bodies.string(node.path("entryEducation")),
        new LearningOffer.Effort(
            node.path("durationWeeks").asInt(),
            node.path("hoursPerWeek").asInt(),
            node.path("studyLoadHours").asInt()),
        price(node.path("price")),
        node.path("offerings").valueStream().map(OfferJson::run).toList(),
        node.path("startsAnyTime").asBoolean(false),
        new LearningOffer.Audience(
            words(node.path("targetGroups")),
            words(node.path("support")),
            words(node.path("deliveryArea"))),
        trust(node),
        Bodies.day(node.path("staleSince")),
        node.path("fictional").asBoolean(false));
  }

  private static LearningOffer.Nature nature(JsonNode node) {
    return new LearningOffer.Nature(
        node.path("kind").asString(),
        node.path("formality").asString(),
        words(node.path("forms")),
        number(node.path("nlqf")),
        wording(node.path("credential")),
        node.path("exam").asBoolean(false),
        Bodies.string(node.path("pace")),
        flag(node.path("exemptions")));
  }

  private static LearningOffer.Price price(JsonNode node) {
    return new LearningOffer.Price(
        node.path("feeCents").asLong(0),
        node.path("examCents").asLong(0),
        node.path("materialsCents").asLong(0),
        node.path("travelCents").asLong(0),
        !node.path("vat").asString("EXEMPT").equals("EXEMPT"));
  }

  private static LearningOffer.Run run(JsonNode node) {
    return new LearningOffer.Run(
        node.path("id").asString(""),
        Bodies.day(node.path("start")).orElseThrow(),
        Bodies.day(node.path("enrolBefore")),
        Bodies.string(node.path("place").path("name")),
        words(node.path("dayParts")),
        node.path("language").asString("nl"),
        number(node.path("placesLeft")));
  }

  private static LearningOffer.Trust trust(JsonNode node) {
    return new LearningOffer.Trust(
        words(node.path("accreditations")),
        flag(node.path("publiclyFunded")),
        node.path("requiredByLaw").asBoolean(false),
        number(node.path("renewalMonths")),
        Optional.of(node.path("outcomes")).filter(JsonNode::isObject).map(OfferJson::outcomes),
        Bodies.string(node.path("website")).filter(address -> address.startsWith("https://")),
        Bodies.day(node.path("lastChecked")).orElseThrow());
  }

  private static LearningOffer.Outcomes outcomes(JsonNode node) {
    return new LearningOffer.Outcomes(
        node.path("participants").asInt(0),
        number(node.path("completedPermille")),
        number(node.path("inWorkPermille")));
  }

  private static Map<String, String> levels(JsonNode node) {
    return node.propertyStream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, level -> level.getValue().asString()));
  }

  static List<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  static OptionalInt number(JsonNode node) {
    return node.isNumber() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
  }

  static Optional<Bilingual> wording(JsonNode node) {
    return Optional.of(node).filter(JsonNode::isObject).map(Bodies::text);
  }

  private static Optional<Boolean> flag(JsonNode node) {
    return Optional.of(node).filter(JsonNode::isBoolean).map(JsonNode::asBoolean);
  }
}
