package nl.leerroute.gateway.client;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerroute.gateway.firms.Member;
import nl.leerroute.gateway.firms.OwnTeams.Asked;
import nl.leerroute.gateway.firms.OwnTeams.OwnTeam;
import nl.leerroute.gateway.firms.TrainingWish;
import nl.leerroute.gateway.language.Bilingual;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Teams as intake tells them. */
final class TeamJson {

  private TeamJson() {}

  static Member member(JsonNode node) {
    return new Member(
        node.path("id").asString(),
        node.path("role").asString(),
        node.path("name").asString(),
        Instant.parse(node.path("since").asString()),
        node.path("skills").valueStream().map(JsonNode::asString).toList(),
        Bodies.string(node.path("goal")),
        node.path("wishes").valueStream().map(TeamJson::wish).toList());
  }

  static OwnTeam team(JsonNode node) {
    return new OwnTeam(
        node.path("id").asString(),
        node.path("name").asString(),
        node.path("shares")
            .valueStream()
            .map(JsonNode::asString)
            .collect(Collectors.toUnmodifiableSet()),
        node.path("wishes").valueStream().map(TeamJson::wish).toList());
  }

  private static TrainingWish wish(JsonNode node) {
    JsonNode reply = node.path("reply");
    JsonNode accepted = node.path("accepted");
    return new TrainingWish(
        node.path("id").asString(),
        node.path("offerId").asString(),
        new Bilingual(node.path("titleNl").asString(), node.path("titleEn").asString()),
        Bodies.day(node.path("start")),
        node.path("priceCents").asLong(),
        node.path("mandatory").asBoolean(),
        reply.isObject() ? Optional.of(reply(reply)) : Optional.empty(),
        accepted.isBoolean() ? Optional.of(accepted.asBoolean()) : Optional.empty());
  }

  private static TrainingWish.Reply reply(JsonNode node) {
    return new TrainingWish.Reply(
        node.path("kind").asString(),
        node.path("cents").asLong(),
        node.path("repayMonths").asInt(),
        node.path("hoursPerWeek").asInt(),
        node.path("words").asString(""));
  }

  static ObjectNode write(TrainingWish.Reply reply) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("kind", reply.kind())
        .put("cents", reply.cents())
        .put("repayMonths", reply.repayMonths())
        .put("hoursPerWeek", reply.hoursPerWeek())
        .put("words", reply.words());
  }

  static ObjectNode write(Asked asked) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("offerId", asked.offerId())
            .put("priceCents", asked.priceCents())
            .put("mandatory", asked.mandatory());
    asked.start().ifPresent(day -> body.put("start", day.toString()));
    body.putObject("title").put("nl", asked.title().nl()).put("en", asked.title().en());
    return body;
  }
}
