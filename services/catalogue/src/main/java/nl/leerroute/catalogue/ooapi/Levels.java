package nl.leerroute.catalogue.ooapi;

import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.feed.Node;

/** Levels in the Dutch qualifications framework, and what one has at the end. */
final class Levels {

  private static final Map<String, Long> BY_NAME =
      Map.of(
          "secondary_vocational_education_1", 1L,
          "secondary_vocational_education_2", 2L,
          "secondary_vocational_education_3", 3L,
          "secondary_vocational_education_4", 4L,
          "associate_degree", 5L,
          "bachelor", 6L,
          "master", 7L,
          "doctoral", 8L);

  private static final Map<String, Map<String, Object>> DOCUMENTS =
      Map.of(
          "diploma", wording("Diploma", "Diploma"),
          "certificate", wording("Certificaat", "Certificate"),
          "micro_credential_certificate", wording("Microcredential", "Microcredential"),
          "testimonial", wording("Getuigschrift", "Certificate of completion"));

  private static final Map<String, Map<String, Object>> QUALIFICATIONS =
      Map.ofEntries(
          Map.entry("diploma", wording("Diploma", "Diploma")),
          Map.entry("vocational_diploma", wording("Mbo-diploma", "Vocational diploma")),
          Map.entry("associate_degree", wording("Associate degree", "Associate degree")),
          Map.entry("ad", wording("Associate degree", "Associate degree")),
          Map.entry("bachelor", wording("Bachelor", "Bachelor")),
          Map.entry("ba", wording("Bachelor of Arts", "Bachelor of Arts")),
          Map.entry("bsc", wording("Bachelor of Science", "Bachelor of Science")),
          Map.entry("llb", wording("Bachelor of Laws", "Bachelor of Laws")),
          Map.entry("master", wording("Master", "Master")),
          Map.entry("ma", wording("Master of Arts", "Master of Arts")),
          Map.entry("msc", wording("Master of Science", "Master of Science")),
          Map.entry("llm", wording("Master of Laws", "Master of Laws")),
          Map.entry("doctoral", wording("Doctor", "Doctor")),
          Map.entry("phd", wording("Doctor", "Doctor")));

  private Levels() {}

  /** Of "4+", "eqf_4" and "nlqf_4plus" the figure counts; below 1 nothing is classified. */
  static Optional<Long> nlqf(Node education) {
    return education
        .at("levelOfQualification")
        .text()
        .map(level -> level.replaceAll("\\D", ""))
        .filter(figure -> figure.matches("[1-8]"))
        .map(Long::valueOf)
        .or(() -> education.at("level").word().map(BY_NAME::get));
  }

  /** A recognised diploma: what makes education formal and long. */
  static Optional<Map<String, Object>> qualification(Node education) {
    return education.at("qualificationAwarded").word().map(QUALIFICATIONS::get);
  }

  static Optional<Map<String, Object>> credential(Node education) {
    return qualification(education)
        .or(() -> education.at("formalDocument").word().map(DOCUMENTS::get));
  }

  private static Map<String, Object> wording(String nl, String en) {
    return Map.of("nl", nl, "en", en);
  }
}
