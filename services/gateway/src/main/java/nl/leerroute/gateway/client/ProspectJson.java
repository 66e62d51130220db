package nl.leerroute.gateway.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerroute.gateway.applying.Prospect;
import nl.leerroute.gateway.language.Bilingual;
import tools.jackson.databind.JsonNode;

/** What funding answers about an application before it is sent. */
final class ProspectJson {

  private ProspectJson() {}

  /**
   * @param facts all that is known
   */
  static Prospect prospect(JsonNode answer, Map<String, Object> facts, Map<String, Long> costs) {
    Set<String> asked = words(answer.path("asks"));
    return new Prospect(
        verdict(answer.path("verdict").asString("")),
        answer.path("cents").asLong(answer.path("upToCents").asLong(0)),
        answer.path("derivation").valueStream().map(ProspectJson::row).toList(),
        answer
            .path("missing")
            .valueStream()
            .map(missing -> new Prospect.Ask(missing.path("fact").asString("")))
            .toList(),
        texts(answer.path("reasons")),
        texts(answer.path("checkedByPeople")),
        answer.path("documents").valueStream().map(Bodies::text).toList(),
        answer.path("obligations").valueStream().map(Bodies::text).toList(),
        facts.entrySet().stream()
            .filter(fact -> asked.contains(fact.getKey()))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new)),
        costs,
        List.of());
  }

  private static Prospect.Verdict verdict(String word) {
    return switch (word) {
      case "PAYS" -> Prospect.Verdict.PAYS;
      case "REFUSED" -> Prospect.Verdict.REFUSED;
      case "NEEDS_TO_KNOW" -> Prospect.Verdict.NEEDS_TO_KNOW;
      case "NOT_COMPUTED" -> Prospect.Verdict.BY_PEOPLE;
      default -> Prospect.Verdict.NOT_NOW;
    };
  }

  private static Prospect.Row row(JsonNode line) {
    return new Prospect.Row(
        Bodies.text(line.path("text")),
        Optional.of(line.path("cents")).filter(JsonNode::isNumber).map(JsonNode::asLong));
  }

  private static Set<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).collect(Collectors.toUnmodifiableSet());
  }

  private static List<Bilingual> texts(JsonNode list) {
    return list.valueStream().map(each -> Bodies.text(each.path("text"))).toList();
  }
}
