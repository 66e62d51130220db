package nl.leerroute.gateway.client;

import java.time.Instant;
import nl.leerroute.gateway.calling.CallRequest;
import nl.leerroute.gateway.calling.CallWish;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who wants to be called, as intake tells it. */
final class CallJson {

  private CallJson() {}

  static CallRequest read(JsonNode node) {
    return new CallRequest(
        node.path("id").asString(),
        Bodies.string(node.path("name")),
        Bodies.string(node.path("phone")),
        node.path("moments").valueStream().map(JsonNode::asString).sorted().toList(),
        node.path("language").asString(),
        node.path("about").valueStream().map(JsonNode::asString).sorted().toList(),
        Bodies.string(node.path("region")),
        Instant.parse(node.path("at").asString()),
        node.path("deeds").valueStream().map(CallJson::deed).toList());
  }

  private static CallRequest.Deed deed(JsonNode node) {
    return new CallRequest.Deed(
        Instant.parse(node.path("at").asString()),
        node.path("by").asString(),
        node.path("kind").asString());
  }

  static ObjectNode write(CallWish wish) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", wish.name())
            .put("phone", wish.phone())
            .put("language", wish.language())
            .put("consent", wish.consent());
    wish.moments().forEach(body.putArray("moments")::add);
    wish.about().forEach(body.putArray("about")::add);
    return body;
  }
}
