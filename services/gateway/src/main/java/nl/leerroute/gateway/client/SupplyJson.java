package nl.leerroute.gateway.client;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.gateway.supply.Cells;
import nl.leerroute.gateway.supply.Column;
import nl.leerroute.gateway.supply.Complaint;
import nl.leerroute.gateway.supply.Delivery;
import nl.leerroute.gateway.supply.Own;
import nl.leerroute.gateway.supply.Waiting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Deliveries, courses and complaints as catalogue writes them. */
final class SupplyJson {

  private SupplyJson() {}

  static Column column(JsonNode node) {
    return new Column(
        node.path("name").asString(""),
        Bodies.text(node.path("heading")),
        Bodies.text(node.path("help")),
        Column.Need.valueOf(node.path("need").asString("OPTIONAL")),
        node.path("words").valueStream().map(JsonNode::asString).toList(),
        node.path("several").asBoolean(false));
  }

  static Own own(JsonNode node) {
    return new Own(
        node.path("offerId").asString(""),
        Bodies.text(node.path("title")),
        Own.State.valueOf(node.path("state").asString("CURRENT")),
        Bodies.text(node.path("advice")));
  }

  /** A problem names the field itself, an outcome also what it is called in the sheet. */
  static List<Complaint> complaints(JsonNode outcome) {
    return outcome
        .path("errors")
        .valueStream()
        .map(
            error ->
                new Complaint(
                    error.path("named").asString(error.path("field").asString("")),
                    Bodies.text(error.path("sentence"))))
        .toList();
  }

  static Delivery delivery(JsonNode node) {
    return new Delivery(
        node.path("run").asString(""),
        Delivery.Stage.valueOf(node.path("stage").asString("FAILED")),
        Instant.parse(node.path("begun").asString()),
        counts(node.path("counts")),
        node.path("ending").asInt(0),
        node.path("of").asInt(0),
        complaints(node));
  }

  private static Map<Delivery.Outcome, Integer> counts(JsonNode node) {
    Map<Delivery.Outcome, Integer> counts = new EnumMap<>(Delivery.Outcome.class);
    for (Delivery.Outcome outcome : Delivery.Outcome.values()) {
      if (node.has(outcome.name())) {
        counts.put(outcome, node.path(outcome.name()).asInt());
      }
    }
    return counts;
  }

  static Delivery.Told told(JsonNode node) {
    return new Delivery.Told(
        delivery(node.path("run")),
        node.path("records").valueStream().map(SupplyJson::line).toList());
  }

  private static Delivery.Line line(JsonNode node) {
    return new Delivery.Line(
        node.path("where").asString(""),
        node.path("title").asString(""),
        Delivery.Outcome.valueOf(node.path("outcome").asString()),
        node.path("offerId").asString(""),
        node.path("quarantineId").asString(""),
        complaints(node));
  }

  static Waiting waiting(JsonNode node) {
    return new Waiting(
        node.path("id").asString(""),
        node.path("where").asString(""),
        node.path("title").asString(""),
        complaints(node));
  }

  static Cells cells(JsonNode node) {
    return new Cells(
        texts(node.path("course")),
        node.path("starts")
            .valueStream()
            .map(
                start -> new Cells.Start(start.path("id").asString(""), texts(start.path("cells"))))
            .toList());
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> texts = new HashMap<>();
    node.properties().forEach(one -> texts.put(one.getKey(), one.getValue().asString("")));
    return texts;
  }

  static ObjectNode write(Cells cells) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("course", write(cells.course()));
    ArrayNode starts = node.putArray("starts");
    for (Cells.Start start : cells.starts()) {
      ObjectNode one = starts.addObject();
      if (!start.id().isEmpty()) {
        one.put("id", start.id());
      }
      one.set("cells", write(start.cells()));
    }
    return node;
  }

  private static ObjectNode write(Map<String, String> texts) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    texts.forEach(node::put);
    return node;
  }
}
