package nl.leerroute.gateway.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.drafting.Draft;
import nl.leerroute.gateway.drafting.DraftLine;
import nl.leerroute.gateway.drafting.Problem;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.schemes.json.DraftForm;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in funding's JSON. */
final class DraftJson {

  static final Problem NO_JSON =
      Problem.at(
          "content", "no-json", new Bilingual("Dit is geen JSON.", "This is not JSON."), List.of());

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private DraftJson() {}

  /** Empty when it is no JSON. */
  static Optional<JsonNode> tree(String json) {
    try {
      return Optional.of(MAPPER.readTree(json)).filter(node -> !node.isMissingNode());
    } catch (JacksonException noJson) {
      return Optional.empty();
    }
  }

  static DraftLine line(JsonNode node) {
    return new DraftLine(
        node.path("id").asString(""),
        node.path("schemeId").asString(""),
        node.path("schemeVersion").asString(""),
        Bodies.text(node.path("name")),
        Instant.parse(node.path("changedAt").asString()),
        Bodies.string(node.path("published")));
  }

  static Draft draft(JsonNode node) {
    return new Draft(
        node.path("id").asString(""),
        node.path("version").asLong(),
        DraftForm.values(node.path("content").toString()),
        Bodies.string(node.path("basis")),
        Bodies.string(node.path("published")),
        node.path("ready").asBoolean(false),
        problems(node.path("problems")),
        SchemeJson.sections(node.path("plain")),
        node.path("examples").valueStream().map(DraftJson::tried).toList(),
        node.path("differences").valueStream().map(DraftJson::difference).toList());
  }

  static List<Problem> problems(JsonNode list) {
    return list.valueStream()
        .map(
            each ->
                Problem.at(
                    each.path("field").asString(""),
                    each.path("code").asString(""),
                    Bodies.text(each.path("sentence")),
                    each.path("allowed").valueStream().map(JsonNode::asString).toList()))
        .toList();
  }

  private static Draft.Tried tried(JsonNode node) {
    return new Draft.Tried(node.path("passes").asBoolean(false), text(node.path("answer")));
  }

  private static Draft.Difference difference(JsonNode node) {
    return new Draft.Difference(
        node.path("where").valueStream().map(Bodies::text).toList(),
        text(node.path("before")),
        text(node.path("after")));
  }

  private static Optional<Bilingual> text(JsonNode node) {
    return Optional.of(node).filter(JsonNode::isObject).map(Bodies::text);
  }
}
