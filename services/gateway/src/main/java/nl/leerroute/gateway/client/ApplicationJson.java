package nl.leerroute.gateway.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.gateway.applying.Counter;
import nl.leerroute.gateway.applying.OwnApplication;
import nl.leerroute.gateway.applying.Proof;
import nl.leerroute.gateway.applying.Sent;
import nl.leerroute.gateway.language.Bilingual;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Applications in funding's JSON, as their applicant sees them. */
final class ApplicationJson {

  private ApplicationJson() {}

  static Counter counter(JsonNode node) {
    return new Counter(
        node.path("windowId").asString(""),
        node.path("schemeId").asString(""),
        switch (node.path("status").asString("")) {
          case "PLANNED" -> Counter.State.PLANNED;
          case "OPEN", "SCARCE" -> Counter.State.OPEN;
          case "EXHAUSTED" -> Counter.State.FULL;
          default -> Counter.State.CLOSED;
        },
        Instant.parse(node.path("opens").asString()),
        node.path("division").asString(""),
        node.path("decideDays").asInt(0),
        node.path("claimDays").asInt(0),
        node.path("objectDays").asInt(0),
        node.path("perEmployer").asBoolean(false),
        Bodies.string(node.path("objectionsTo")));
  }

  static OwnApplication own(JsonNode node) {
    JsonNode stage = node.path("stage");
    return new OwnApplication(
        node.path("applicationId").asString(""),
        node.path("schemeId").asString(""),
        node.path("schemeVersion").asString(""),
        node.path("windowId").asString(""),
        Instant.parse(node.path("sentAt").asString()),
        state(stage),
        number(stage.path("cents")),
        number(node.path("askedCents")),
        number(stage.path("claimedCents")),
        number(stage.path("ahead")),
        Bodies.string(stage.path("until")).map(Instant::parse),
        node.path("decisions").valueStream().map(ApplicationJson::step).toList(),
        node.path("derivation").valueStream().map(ApplicationJson::row).toList(),
        node.path("notes").valueStream().map(ApplicationJson::note).toList());
  }

  /** A word that is not known here is of a decision that is not known yet. */
  private static OwnApplication.State state(JsonNode stage) {
    return Stream.of(OwnApplication.State.values())
        .filter(state -> state.name().equals(stage.path("state").asString("")))
        .findFirst()
        .orElse(OwnApplication.State.SENT);
  }

  private static Optional<Long> number(JsonNode node) {
    return Optional.of(node).filter(JsonNode::isNumber).map(JsonNode::asLong);
  }

  private static OwnApplication.Step step(JsonNode node) {
    return new OwnApplication.Step(
        Instant.parse(node.path("at").asString()),
        state(node.path("stage")),
        node.path("by").asString(""));
  }

  private static OwnApplication.Row row(JsonNode node) {
    return new OwnApplication.Row(Bodies.text(node.path("text")), number(node.path("cents")));
  }

  private static OwnApplication.Note note(JsonNode node) {
    return new OwnApplication.Note(
        Instant.parse(node.path("at").asString()), node.path("explanation").asString(""));
  }

  static Sent sent(Reply reply) {
    return switch (reply) {
      case Reply.Good(JsonNode body) -> new Sent.Taken(body.path("applicationId").asString());
      case Reply.Missing() -> new Sent.Refused(List.of());
      case Reply.Refused(int _, JsonNode problem) -> refused(problem);
    };
  }

  private static Sent refused(JsonNode problem) {
    List<Bilingual> reasons = problem.path("reasons").valueStream().map(Bodies::text).toList();
    String type = problem.path("type").asString("");
    if (type.endsWith(":needs-employer")) {
      return new Sent.NeedsEmployer();
    }
    return type.endsWith(":not-here") || !reasons.isEmpty()
        ? new Sent.Refused(reasons)
        : new Sent.Again();
  }

  static ObjectNode write(Proof proof) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("cents", proof.cents());
    ArrayNode kinds = body.putArray("proofs");
    proof.kinds().stream().map(Enum::name).sorted().forEach(kinds::add);
    return body;
  }
}
