package nl.leerroute.gateway.client;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads bodies tolerantly: what is not there is empty. */
final class Bodies {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private Bodies() {}

  /** The body of a good answer; of any other one, nothing. */
  static JsonNode of(Reply reply) {
    return reply instanceof Reply.Good(JsonNode body)
        ? body
        : JsonNodeFactory.instance.objectNode();
  }

  /** A name in two languages; one that has a single wording has it for both. */
  static Bilingual text(JsonNode node) {
    if (node.isString()) {
      return new Bilingual(node.asString(), node.asString());
    }
    String nl = node.path("nl").asString("");
    String en = node.path("en").asString("");
    return new Bilingual(nl.isEmpty() ? en : nl, en.isEmpty() ? nl : en);
  }

  static Optional<String> string(JsonNode node) {
    return Optional.of(node).filter(JsonNode::isString).map(JsonNode::asString);
  }

  /** The last day before an instant at which something is over. */
  static Optional<LocalDate> lastDay(JsonNode end) {
    return string(end)
        .map(text -> LocalDate.ofInstant(Instant.parse(text).minusMillis(1), AMSTERDAM));
  }

  /** An instant as clocks in the Netherlands show it. */
  static Optional<LocalDateTime> moment(JsonNode node) {
    return string(node).map(text -> LocalDateTime.ofInstant(Instant.parse(text), AMSTERDAM));
  }

  /** A day, or the legal day of an instant. */
  static Optional<LocalDate> day(JsonNode node) {
    return string(node)
        .map(
            text ->
                text.length() > 10
                    ? LocalDate.ofInstant(Instant.parse(text), AMSTERDAM)
                    : LocalDate.parse(text));
  }
}
