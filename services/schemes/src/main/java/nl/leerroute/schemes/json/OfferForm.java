package nl.leerroute.schemes.json;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.ProviderFacts;
import nl.leerroute.schemes.fact.ToldOffer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads an offer in the JSON form in which a catalogue tells it. What is missing or cannot be
 * understood says nothing.
 */
public final class OfferForm {

  private static final Map<String, Fact> FOR_SCHEMES =
      Map.ofEntries(
          entry("designatedBy", ProviderFacts.DESIGNATED_BY),
          entry("theme", ProviderFacts.THEME),
          entry("subject", OfferFacts.SUBJECT),
          entry("educationRoute", OfferFacts.ROUTE),
          entry("courseDays", OfferFacts.COURSE_DAYS),
          entry("studyDaysPerWeek", ProviderFacts.STUDY_DAYS_PER_WEEK),
          entry("placementWeeks", OfferFacts.PLACEMENT_WEEKS),
          entry("drivingLicence", OfferFacts.DRIVING_LICENCE),
          entry("inOntwikkelpad", OfferFacts.ONTWIKKELPAD),
          entry("statutoryFeeCents", OfferFacts.STATUTORY_FEE),
          entry("certifiedExamBody", ProviderFacts.CERTIFIED_EXAM_BODY),
          entry("ownDevelopmentHours", ProviderFacts.OWN_HOURS));

  private OfferForm() {}

  public static ToldOffer read(JsonNode offer) {
    return new ToldOffer(
        offer.path("kind").asString("COURSE"),
        offer.path("formality").asString("NON_FORMAL"),
        offer.path("length").asString("SHORT"),
        texts(offer.path("forms")),
        !absent(offer.path("credential")),
        offer.path("exam").asBoolean(false),
        Optional.of(offer.path("purpose"))
            .filter(JsonNode::isString)
            .map(purpose -> purpose.asString().equals("VOCATIONAL")),
        yesNo(offer.path("publiclyFunded")),
        yesNo(offer.path("requiredByLaw")),
        texts(offer.path("accreditations")),
        texts(offer.path("teaches")),
        offer.at("/provider/id").asString(""),
        offer.path("nlqf").isInt()
            ? OptionalInt.of(offer.path("nlqf").intValue())
            : OptionalInt.empty(),
        offer.path("durationWeeks").asInt(0),
        offer.path("hoursPerWeek").asInt(0),
        offer.path("studyLoadHours").asInt(0),
        forSchemes(offer.path("schemeFacts")));
  }

  private static Facts forSchemes(JsonNode told) {
    Facts known = Facts.NONE;
    for (Map.Entry<String, Fact> each : FOR_SCHEMES.entrySet()) {
      known = known.and(one(each.getValue(), told.path(each.getKey())));
    }
    return known;
  }

  private static Facts one(Fact fact, JsonNode value) {
    JsonNode facts = JsonNodeFactory.instance.objectNode().set(fact.name(), value);
    return !absent(value)
            && !isEmptyList(value)
            && FactsForm.read(facts, "") instanceof FactsForm.Outcome.Read(Facts read)
        ? read
        : Facts.NONE;
  }

  /** A list that nobody filled: nobody said that it is none. */
  private static boolean isEmptyList(JsonNode node) {
    return node.isArray() && node.isEmpty();
  }

  private static boolean absent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static Optional<Boolean> yesNo(JsonNode node) {
    return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
