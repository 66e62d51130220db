package nl.leerroute.gateway.client;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.gateway.desk.Application;
import nl.leerroute.gateway.desk.Decision;
import nl.leerroute.gateway.desk.Opening;
import nl.leerroute.gateway.desk.Pot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Pots and applications in funding's JSON. */
final class DeskJson {

  private DeskJson() {}

  static Pot pot(JsonNode node) {
    return new Pot(
        node.path("potId").asString(""),
        node.path("edition").asString(""),
        node.path("division").asString(""),
        node.path("windows").properties().stream().map(DeskJson::lane).toList(),
        node.path("ceilingCents").asLong(0),
        Optional.of(node.path("balance")).filter(JsonNode::isObject).map(DeskJson::balance));
  }

  private static Pot.Lane lane(Map.Entry<String, JsonNode> window) {
    JsonNode lane = window.getValue();
    return new Pot.Lane(
        window.getKey(), cents(lane.path("ceilingCents")), lane.path("usedCents").asLong(0));
  }

  private static Optional<Long> cents(JsonNode node) {
    return Optional.of(node).filter(JsonNode::isNumber).map(JsonNode::asLong);
  }

  private static Pot.Balance balance(JsonNode node) {
    long committed = node.path("committedCents").asLong(0);
    long reserved = node.path("reservedCents").asLong(0);
    return new Pot.Balance(
        reserved,
        committed - reserved,
        node.path("spentCents").asLong(0),
        node.path("leftCents").asLong(0),
        node.path("applications").asLong(0),
        node.path("waiting").asLong(0));
  }

  /** One about which there is nothing to decide any more is left out. */
  static Stream<Application> application(JsonNode node) {
    JsonNode stage = node.path("stage");
    return Stream.of(Application.Matter.values())
        .filter(matter -> matter.name().equals(stage.path("state").asString("")))
        .map(matter -> application(node, stage, matter));
  }

  private static Application application(JsonNode node, JsonNode stage, Application.Matter matter) {
    return new Application(
        node.path("applicationId").asString(""),
        node.path("schemeId").asString(""),
        node.path("schemeVersion").asString(""),
        Instant.parse(node.path("sentAt").asString()),
        matter,
        stage.path("cents").asLong(node.path("askedCents").asLong(0)),
        Bodies.string(stage.path("until")).map(Instant::parse),
        cents(stage.path("claimedCents")),
        cents(stage.path("points")),
        facts(node.path("facts")),
        node.path("derivation").valueStream().map(DeskJson::row).toList(),
        node.path("notes").valueStream().map(DeskJson::note).toList());
  }

  private static Map<String, String> facts(JsonNode node) {
    Map<String, String> facts = new LinkedHashMap<>();
    node.properties().forEach(each -> facts.put(each.getKey(), each.getValue().asString("")));
    return facts;
  }

  private static Application.Row row(JsonNode node) {
    return new Application.Row(Bodies.text(node.path("text")), cents(node.path("cents")));
  }

  private static Application.Note note(JsonNode node) {
    return new Application.Note(
        Instant.parse(node.path("at").asString()),
        node.path("decision").asString(""),
        node.path("explanation").asString(""));
  }

  static ObjectNode write(Decision decision) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("decision", decision.what().name())
            .put("explanation", decision.explanation());
    return switch (decision.what()) {
      case GRANT -> body;
      case REFUSE -> body.put("reason", "decided-by-hand");
      case SETTLE, RECLAIM -> body.put("cents", decision.number());
      case RANK -> body.put("points", decision.number());
    };
  }

  static ObjectNode write(Opening opening) {
    ObjectNode body =
        JsonNodeFactory.instance.objectNode().put("opens", opening.opens().toString());
    opening.closes().ifPresent(closes -> body.put("closes", closes.toString()));
    opening.ceilingCents().ifPresent(cents -> body.put("ceilingCents", cents));
    return body;
  }
}
