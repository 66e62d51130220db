package nl.leerroute.gateway.partners;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Funding with a handful of schemes and collective agreements. */
public final class StubFunding extends StubServer {

  public final StubDrafts drafts = new StubDrafts();
  public final StubPots pots = new StubPots();

  private final JsonNode schemes = read("/schemes.json");

  @Override
  Answer answer(Request request) {
    String[] path = request.path().split("/", -1);
    return switch (path[1]) {
      case "schemes" -> schemes(request, path);
      case "caos" -> Answer.ok(caos());
      case "drafts" -> drafts.answer(request);
      case "pots", "windows" -> pots.answer(request);
      default -> Answer.missing();
    };
  }

  private Answer schemes(Request request, String[] path) {
    if (request.method().equals("PUT")) {
      return pots.setWindow(request);
    }
    return path.length == 2 ? Answer.ok(schemes) : scheme(path[2], path[4]);
  }

  private Answer scheme(String id, String version) {
    return schemes
        .valueStream()
        .filter(scheme -> scheme.get("schemeId").asString().equals(id))
        .filter(scheme -> scheme.get("version").asString().equals(version))
        .findFirst()
        .map(scheme -> Answer.ok(withPlainRule((ObjectNode) scheme.deepCopy())))
        .orElseGet(Answer::missing);
  }

  private static ObjectNode withPlainRule(ObjectNode scheme) {
    ArrayNode plain = scheme.putArray("plain");
    section(
        plain,
        text("Voor wie is dit?", "Who is this for?"),
        text("Je werkt in de zorg.", "You work in care."),
        text("Je cao is VVT of GGZ.", "Your agreement is VVT or GGZ."));
    section(
        plain,
        text("Hoeveel krijg je?", "How much do you get?"),
        text("De helft van de kosten, hoogstens € 750.", "Half of the costs, at most €750."));
    return scheme;
  }

  private static void section(ArrayNode plain, ObjectNode title, ObjectNode... sentences) {
    ObjectNode section = plain.addObject();
    section.set("title", title);
    ArrayNode lines = section.putArray("sentences");
    for (ObjectNode sentence : sentences) {
      lines.add(sentence);
    }
  }

  private static ArrayNode caos() {
    ArrayNode caos = JsonNodeFactory.instance.arrayNode();
    caos.addObject().put("code", "geen-cao").put("name", "Geen cao").put("sector", "");
    caos.addObject()
        .put("code", "cao-vvt")
        .put("name", "Verpleeg-, verzorgingshuizen en thuiszorg (VVT)")
        .put("sector", "Q");
    caos.addObject().put("code", "cao-metalektro").put("name", "Metalektro").put("sector", "C");
    return caos;
  }

  private static ObjectNode text(String nl, String en) {
    return JsonNodeFactory.instance.objectNode().put("nl", nl).put("en", en);
  }

  private static JsonNode read(String resource) {
    try (InputStream content =
        Objects.requireNonNull(StubFunding.class.getResourceAsStream(resource))) {
      return JSON.readTree(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
