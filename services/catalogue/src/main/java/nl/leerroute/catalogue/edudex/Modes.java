package nl.leerroute.catalogue.edudex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.catalogue.feed.Node;

/** What a programme is and how, when and at whose pace one learns. */
final class Modes {

  /** What is no offer, such as a document, keeps its own word, and is refused for it. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("regular", "COURSE"),
          Map.entry("self study", "COURSE"),
          Map.entry("educational", "COURSE"),
          Map.entry("coaching", "TRAINING"),
          Map.entry("training", "TRAINING"),
          Map.entry("virtual classroom", "TRAINING"),
          Map.entry("webinar", "TRAINING"),
          Map.entry("workshop", "TRAINING"),
          Map.entry("master class", "TRAINING"),
          Map.entry("exam", "EXAM"),
          Map.entry("internship", "WORKPLACE"),
          Map.entry("traineeship", "WORKPLACE"),
          Map.entry("mbo module", "MODULE"));

  private static final Map<String, String> FORMS =
      Map.of(
          "dual", "WORKPLACE",
          "full-time", "CLASSROOM",
          "part-time", "CLASSROOM",
          "evening education", "CLASSROOM",
          "distance learning", "ONLINE",
          "e-learning", "ONLINE",
          "virtual classroom", "ONLINE",
          "fully online", "ONLINE",
          "blended", "BLENDED",
          "blended learning", "BLENDED");

  private static final Map<String, String> DAY_PARTS =
      Map.of(
          "morning", "DAY",
          "afternoon", "DAY",
          "day", "DAY",
          "evening", "EVENING",
          "night", "EVENING",
          "evening education", "EVENING",
          "weekend", "WEEKEND");

  private Modes() {}

  static Optional<String> kind(Node programme) {
    boolean atWork =
        programme.at("programExternalAcknowledgements").at("creboRegistration").items().stream()
            .anyMatch(entry -> entry.at("learningPath").text().filter("BBL"::equals).isPresent());
    return atWork
        ? Optional.of("BBL")
        : programme
            .at("programClassification")
            .at("programType")
            .text()
            .map(type -> kind(type, forms(programme)));
  }

  private static String kind(String type, List<String> forms) {
    return type.equals("self study") && forms.equals(List.of("ONLINE"))
        ? "E_LEARNING"
        : KINDS.getOrDefault(type, type);
  }

  static List<String> forms(Node programme) {
    Node classification = programme.at("programClassification");
    return classification.at("fullyOnline").flag().orElse(false)
        ? List.of("ONLINE")
        : words(
            FORMS,
            Stream.of(
                    classification.at("programForm").items(),
                    programme.at("programCurriculum").at("instructionMode").items(),
                    List.of(programme.at("programBasicProfile").at("location")))
                .flatMap(List::stream));
  }

  static List<String> dayParts(Node run, Node programme) {
    List<String> named =
        words(
            DAY_PARTS,
            Stream.concat(
                run.at("contactHoursPartOfDay").items().stream(),
                Stream.of(run.at("programForm"))));
    return named.isEmpty()
        ? words(
            DAY_PARTS,
            programme
                .at("programSchedule")
                .at("genericProgramRun")
                .at("contactHoursPartOfDay")
                .items()
                .stream())
        : named;
  }

  private static List<String> words(Map<String, String> known, Stream<Node> nodes) {
    return nodes.flatMap(node -> node.text().map(known::get).stream()).distinct().sorted().toList();
  }

  static Optional<String> pace(Node programme) {
    return programme
        .at("programBasicProfile")
        .at("schedule")
        .text()
        .map(schedule -> schedule.equals("own pace") ? "OWN" : "FIXED");
  }

  static boolean isExamined(Node programme) {
    return programme
        .at("programBasicProfile")
        .at("examination")
        .text()
        .filter(List.of("acknowledged exam", "institute exam")::contains)
        .isPresent();
  }
}
