package nl.leerroute.catalogue.ooapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.catalogue.feed.Node;

/** How, when and at whose pace one learns; words of others than these are left out. */
final class Modes {

  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("on_campus", "CLASSROOM"),
          Map.entry("presential", "CLASSROOM"),
          Map.entry("project_based", "CLASSROOM"),
          Map.entry("research_lab_based", "CLASSROOM"),
          Map.entry("hybrid", "BLENDED"),
          Map.entry("blended", "BLENDED"),
          Map.entry("online", "ONLINE"),
          Map.entry("coil", "ONLINE"),
          Map.entry("distance_learning", "ONLINE"),
          Map.entry("situated", "WORKPLACE"),
          Map.entry("work_based", "WORKPLACE"));

  private static final Map<String, List<String>> DAY_PARTS =
      Map.of("full_time", List.of("DAY"), "part_time", List.of("EVENING", "WEEKEND"));

  private Modes() {}

  /** Those of the education itself and of its offerings. */
  static List<String> forms(Version version, Stream<Node> nodes) {
    return nodes
        .flatMap(node -> node.at(version.modesOfDelivery()).items().stream())
        .flatMap(mode -> mode.word().map(FORMS::get).stream())
        .distinct()
        .sorted()
        .toList();
  }

  static Optional<String> pace(Node education) {
    return education
        .at("modeOfStudy")
        .word()
        .map(mode -> mode.equals("self_paced") ? "OWN" : "FIXED");
  }

  /** Only version 6 says that part-time is in evenings and weekends. */
  static List<String> dayParts(Version version, Node education) {
    return education
        .at("modeOfStudy")
        .word()
        .filter(mode -> version == Version.V6 || mode.equals("full_time"))
        .map(mode -> DAY_PARTS.getOrDefault(mode, List.of()))
        .orElse(List.of());
  }
}
