package nl.leerroute.gateway.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.enrolments.Begin;
import nl.leerroute.gateway.enrolments.Enrolment;
import nl.leerroute.gateway.enrolments.OtherDate;
import nl.leerroute.gateway.enrolments.Proof;
import nl.leerroute.gateway.enrolments.Wish;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Requests for a place as the catalogue tells them. */
final class EnrolmentJson {

  private EnrolmentJson() {}

  static List<Enrolment> list(JsonNode body) {
    return body.valueStream().map(EnrolmentJson::one).toList();
  }

  static Enrolment one(JsonNode node) {
    return new Enrolment(
        node.path("enrolmentId").asString(),
        node.path("offerId").asString(),
        Bodies.text(node.path("title")),
        node.path("provider").path("name").asString(),
        node.path("priceCents").asLong(0),
        begin(node.path("asked"), node.path("askedTown")),
        Instant.parse(node.path("askedAt").asString()),
        begin(node.path("start"), node.path("town")),
        Enrolment.State.valueOf(node.path("state").asString()),
        Instant.parse(node.path("since").asString()),
        Bodies.string(node.path("answerBefore")).map(Instant::parse),
        node.path("shortOfTime").asBoolean(false),
        node.path("reminded").asBoolean(false),
        Bodies.string(node.path("reason")),
        Bodies.string(node.path("employer")),
        Bodies.string(node.path("proof")),
        Bodies.string(node.path("name")),
        Bodies.string(node.path("reachedAt")));
  }

  static ObjectNode wish(Wish wish) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("offerId", wish.offerId())
            .put("name", wish.name())
            .put("reachedAt", wish.reachedAt());
    wish.offeringId()
        .ifPresentOrElse(
            run -> body.put("offeringId", run), () -> body.put("start", wish.start().toString()));
    return body;
  }

  /** The runs of an offer, the soonest first. */
  static List<OtherDate> dates(JsonNode offer) {
    return offer
        .path("offerings")
        .valueStream()
        .map(
            run ->
                new OtherDate(
                    run.path("id").asString(),
                    begin(run.path("start"), run.path("place").path("name")),
                    Optional.of(run.path("placesLeft"))
                        .filter(JsonNode::isInt)
                        .map(JsonNode::asInt)))
        .sorted(Comparator.comparing(date -> date.start().day()))
        .toList();
  }

  private static Begin begin(JsonNode day, JsonNode town) {
    return new Begin(LocalDate.parse(day.asString()), Bodies.string(town));
  }

  static Proof proof(JsonNode node) {
    return new Proof(
        Bodies.text(node.path("title")),
        node.path("provider").asString(),
        begin(node.path("start"), node.path("town")),
        node.path("priceCents").asLong(0),
        Instant.parse(node.path("confirmedAt").asString()),
        Bodies.string(node.path("initials")));
  }
}
