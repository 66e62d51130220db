package nl.leerroute.gateway.partners;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerroute.gateway.partners.StubServer.Answer;
import nl.leerroute.gateway.partners.StubServer.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One group in which every firm takes part, and what one provider proposes to it. */
final class StubGroups {

  private static final String ID = "0b9e5b38-7b0c-3e53-8d1b-5f3f2c7c9a11";

  private final Map<String, JsonNode> shown = new ConcurrentHashMap<>();
  private volatile JsonNode proposed = JsonNodeFactory.instance.missingNode();

  static boolean answers(String path) {
    return path.equals("/groups")
        || path.endsWith("/groups")
        || path.endsWith("/proposals")
        || path.endsWith("/contact");
  }

  Answer answer(Request request) {
    String[] parts = request.path().substring(1).split("/", -1);
    return switch (request.method() + " " + parts[parts.length - 1]) {
      case "GET groups" -> Answer.ok(parts.length == 1 ? all() : own(parts[1]));
      case "GET proposals" -> Answer.ok(proposals(parts[1]));
      case "PUT proposals" -> {
        proposed = request.body();
        yield Answer.ok(proposal());
      }
      case "PUT contact" -> show(parts[1], request.body());
      case "DELETE contact" -> {
        shown.remove(parts[1]);
        yield new Answer(204, null);
      }
      default -> Answer.missing();
    };
  }

  private Answer show(String firm, JsonNode contact) {
    if (contact.path("reachedAt").asString("").isEmpty()) {
      ObjectNode problem = Answer.problem("invalid");
      problem.putArray("errors").addObject().put("field", "reachedAt").putObject("sentence");
      return new Answer(400, problem);
    }
    shown.put(firm, contact);
    return Answer.ok(proposal());
  }

  private static ArrayNode all() {
    return JsonNodeFactory.instance.arrayNode().add(group());
  }

  private static ObjectNode group() {
    ObjectNode group =
        JsonNodeFactory.instance
            .objectNode()
            .put("region", "AM03")
            .put("skill", "urn:bees")
            .put("persons", 20)
            .put("firms", 3)
            .put("from", "2027-03-01")
            .put("leastCents", 20_000)
            .put("mostCents", 30_000);
    group.putArray("where").add("AT_FIRM");
    return group;
  }

  private ArrayNode own(String firm) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    ObjectNode own = all.addObject().put("skill", "urn:bees");
    own.set("group", group());
    ArrayNode proposals = own.putArray("proposals");
    if (proposed.isObject()) {
      ObjectNode proposal = proposal();
      ArrayNode firms = proposal.putArray("firms");
      JsonNode contact = shown.get(firm);
      if (contact != null) {
        firms.add(contact);
      }
      proposals.add(proposal);
    }
    return all;
  }

  private ArrayNode proposals(String provider) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    if (proposed.isObject() && provider.startsWith("zorgschool")) {
      ObjectNode proposal = proposal();
      shown.values().forEach(proposal.putArray("firms")::add);
      all.add(proposal);
    }
    return all;
  }

  private ObjectNode proposal() {
    ObjectNode proposal = JsonNodeFactory.instance.objectNode();
    proposed.properties().forEach(field -> proposal.set(field.getKey(), field.getValue()));
    return proposal.put("id", ID).put("provider", "De Blauwe Terp");
  }
}
