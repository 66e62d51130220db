package nl.leerroute.catalogue.edudex;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.feed.Node;

/** Levels, degrees and registers, in the words that EDU-DEX has for them. */
final class Levels {

  /** From low to high, in the order in which a person climbs them. */
  private static final List<String> EDUCATION =
      List.of(
          "NONE",
          "LOWER_SECONDARY",
          "MBO_1",
          "MBO_2",
          "MBO_3",
          "MBO_4",
          "UPPER_SECONDARY",
          "AD",
          "HBO_BACHELOR",
          "ACADEMIC");

  /** "mbo" without a level asks the highest one: who has less may be turned away. */
  private static final Map<String, String> BY_WORD =
      Map.ofEntries(
          Map.entry("none", "NONE"),
          Map.entry("lbo", "LOWER_SECONDARY"),
          Map.entry("vbo", "LOWER_SECONDARY"),
          Map.entry("mavo", "LOWER_SECONDARY"),
          Map.entry("vmbo", "LOWER_SECONDARY"),
          Map.entry("vmbo/mavo", "LOWER_SECONDARY"),
          Map.entry("havo", "UPPER_SECONDARY"),
          Map.entry("vwo", "UPPER_SECONDARY"),
          Map.entry("mbo niveau 1", "MBO_1"),
          Map.entry("mbo niveau 2", "MBO_2"),
          Map.entry("mbo niveau 3", "MBO_3"),
          Map.entry("mbo niveau 4", "MBO_4"),
          Map.entry("mbo", "MBO_4"),
          Map.entry("mbo+", "MBO_4"),
          Map.entry("associate", "AD"),
          Map.entry("propedeuse", "HBO_BACHELOR"),
          Map.entry("hbo", "HBO_BACHELOR"),
          Map.entry("bachelor", "HBO_BACHELOR"),
          Map.entry("post-hbo", "HBO_BACHELOR"),
          Map.entry("wo", "ACADEMIC"),
          Map.entry("academic bachelor", "ACADEMIC"),
          Map.entry("master", "ACADEMIC"),
          Map.entry("academic master", "ACADEMIC"),
          Map.entry("post-academic", "ACADEMIC"),
          Map.entry("PhD", "ACADEMIC"));

  private static final Map<String, Long> NLQF =
      Map.ofEntries(
          Map.entry("mbo niveau 1", 1L),
          Map.entry("mbo niveau 2", 2L),
          Map.entry("mbo niveau 3", 3L),
          Map.entry("mbo niveau 4", 4L),
          Map.entry("associate", 5L),
          Map.entry("hbo", 6L),
          Map.entry("bachelor", 6L),
          Map.entry("academic bachelor", 6L),
          Map.entry("master", 7L),
          Map.entry("academic master", 7L),
          Map.entry("PhD", 8L));

  private static final Set<String> NOTHING = Set.of("", "none");

  /** Worth having, and no diploma that the law knows. */
  private static final Map<String, Map<String, Object>> CERTIFICATES =
      Map.of(
          "certificate", wording("Certificaat", "Certificate"),
          "certificate on request", wording("Certificaat op verzoek", "Certificate on request"),
          "certificate of participation",
              wording("Bewijs van deelname", "Certificate of participation"),
          "testimonial", wording("Getuigschrift", "Certificate of completion"),
          "module certificate", wording("Modulecertificaat", "Module certificate"),
          "mbo-verklaring", wording("Mbo-verklaring", "Vocational statement"),
          "mbo-certificaat", wording("Mbo-certificaat", "Vocational certificate"));

  private Levels() {}

  /** Of several levels that give entry the lowest is asked. */
  static Optional<String> entry(Node admission) {
    return admission.at("requiredLevel").items().stream()
        .flatMap(level -> level.text().map(BY_WORD::get).stream())
        .min(Comparator.comparing(EDUCATION::indexOf))
        .filter(lowest -> !lowest.equals("NONE"));
  }

  /** The register's own word, or for a recognised diploma the level of the programme. */
  static Optional<Long> nlqf(Node programme) {
    return programme.at("programExternalAcknowledgements").at("nlqfRegistration").items().stream()
        .flatMap(entry -> entry.at("nlqfLevel").text().stream())
        .map(level -> level.replace("+", ""))
        .filter(level -> level.matches("[1-8]"))
        .map(Long::valueOf)
        .findFirst()
        .or(() -> isRecognised(programme) ? level(programme) : Optional.empty());
  }

  private static Optional<Long> level(Node programme) {
    return programme.at("programClassification").at("programLevel").text().map(NLQF::get);
  }

  static Optional<Map<String, Object>> credential(Node classification) {
    return classification
        .at("degree")
        .text()
        .filter(degree -> !NOTHING.contains(degree))
        .map(degree -> CERTIFICATES.getOrDefault(degree, wording(degree, degree)));
  }

  /** Registered by the ministry, with a degree at the end that is more than a certificate. */
  static boolean isRecognised(Node programme) {
    return programme
            .at("programClassification")
            .at("degree")
            .text()
            .filter(degree -> !NOTHING.contains(degree) && !CERTIFICATES.containsKey(degree))
            .isPresent()
        && !Registers.ofTheMinistry(programme).isEmpty();
  }

  private static Map<String, Object> wording(String nl, String en) {
    return Map.of("nl", nl, "en", en);
  }
}
