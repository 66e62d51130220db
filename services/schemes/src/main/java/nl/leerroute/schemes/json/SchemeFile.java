package nl.leerroute.schemes.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A scheme as a library keeps it: the rule, and the windows that are known of it.
 *
 * @param rule JSON form of the rule, still to be read strictly
 */
public record SchemeFile(String rule, List<Window> windows) {

  /**
   * @param opens first instant at which an application counts
   * @param closes first instant at which it no longer counts; absent: no end known
   * @param ceilingCents absent: unknown, or kept elsewhere
   */
  public record Window(
      String id, Instant opens, Optional<Instant> closes, OptionalLong ceilingCents) {}

  public static SchemeFile of(String json) {
    JsonNode file = JsonMapper.shared().readTree(json);
    return new SchemeFile(
        file.required("rule").toString(),
        file.required("windows").valueStream().map(SchemeFile::window).toList());
  }

  private static Window window(JsonNode node) {
    @Nullable JsonNode closes = node.get("closes");
    @Nullable JsonNode ceiling = node.get("ceilingCents");
    return new Window(
        node.required("windowId").stringValue(),
        Instant.parse(node.required("opens").stringValue()),
        Optional.ofNullable(closes).map(JsonNode::stringValue).map(Instant::parse),
        ceiling == null ? OptionalLong.empty() : OptionalLong.of(ceiling.longValue()));
  }
}
