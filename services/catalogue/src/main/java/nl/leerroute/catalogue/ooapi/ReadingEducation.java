package nl.leerroute.catalogue.ooapi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.catalogue.feed.Draft;
import nl.leerroute.catalogue.feed.Node;
import nl.leerroute.catalogue.feed.SkillUris;
import nl.leerroute.catalogue.feed.Wordings;
import nl.leerroute.catalogue.importing.Delivered;

/** Makes offers of the courses and programmes of an Open Education API. */
public final class ReadingEducation {

  private static final String ID = "ooapi:";

  /** Parts of a larger whole, such as a minor. */
  private static final Set<String> PARTS =
      Set.of("minor", "honours", "specialization", "specialisation", "track");

  private final Version version;
  private final LocalDate today;
  private final Outcomes outcomes;

  /**
   * @param outcomes learning outcomes that the source lists by themselves
   */
  public ReadingEducation(Version version, LocalDate today, Outcomes outcomes) {
    this.version = version;
    this.today = today;
    this.outcomes = outcomes;
  }

  /** Absent when the source says itself that it is not given any more. */
  public Optional<Delivered> read(Education kind, Node education, List<Node> offerings) {
    return education.at("validTo").day().filter(end -> !end.isAfter(today)).isPresent()
        ? Optional.empty()
        : Optional.of(read(kind, education, Runs.of(version, kind, education, offerings, today)));
  }

  private Delivered read(Education kind, Node education, Runs runs) {
    List<String> forms = Modes.forms(version, Stream.concat(Stream.of(education), runs.open()));
    boolean formal = kind == Education.PROGRAMME && leadsToDiploma(education);
    Draft draft = new Draft();
    draft
        .put("offerId", kind.id(version), education.at(kind.id(version)).text().map(ID::concat))
        .put("title", "name", Texts.of(education.at("name")))
        .put("summary", "description", Texts.of(education.at("description"), Wordings::summary))
        .put("kind", kind(kind, education, forms))
        .put("formality", formal ? "FORMAL" : "NON_FORMAL")
        .put("length", formal ? "LONG" : "SHORT")
        .put("forms", version.modesOfDelivery(), forms)
        .put("teaches", "learningOutcomes", teaches(education))
        .put(
            "requires",
            "admissionRequirements",
            SkillUris.in(education.at("admissionRequirements")))
        .put("nlqf", "levelOfQualification", Levels.nlqf(education))
        .put("credential", "qualificationAwarded", Levels.credential(education))
        .put("exam", isExamined(runs))
        .put("pace", "modeOfStudy", Modes.pace(education))
        .put("partOf", version.programmes(), partOf(kind, education))
        .put(
            "website",
            "link",
            education.at("link").text().filter(link -> link.startsWith("https://")))
        .put("accreditations", "otherCodes", registers(education))
        .put("startsAnyTime", runs.startsAnyTime());
    Load.of(education, runs.weeks()).into(draft, "duration", "studyLoad");
    Charge.into(draft, runs);
    runs.into(draft);
    return draft.done(education.at("primaryCode").at("code").text());
  }

  private List<String> teaches(Node education) {
    List<String> named =
        SkillUris.in(
            education.at("learningOutcomes"),
            education.at("consumers"),
            education.at("consumer"),
            education.at("ext"));
    return Stream.concat(named.stream(), outcomes.skills(education.at("learningOutcomeIds")))
        .distinct()
        .toList();
  }

  private static String kind(Education kind, Node education, List<String> forms) {
    if (education.at("modeOfStudy").word().filter("dual_training"::equals).isPresent()) {
      return "BBL";
    }
    if (forms.equals(List.of("ONLINE"))
        && Modes.pace(education).filter("OWN"::equals).isPresent()) {
      return "E_LEARNING";
    }
    boolean part =
        kind == Education.PROGRAMME
            && Stream.of("programType", "programmeType")
                .anyMatch(type -> education.at(type).word().filter(PARTS::contains).isPresent());
    return part ? "MODULE" : "COURSE";
  }

  private static boolean leadsToDiploma(Node programme) {
    return Levels.qualification(programme).isPresent() || !registers(programme).isEmpty();
  }

  private static boolean isExamined(Runs runs) {
    return runs.open().anyMatch(run -> run.at("resultExpected").flag().orElse(false));
  }

  /** Only the first: an offer is shown as a part of one whole. */
  private Optional<String> partOf(Education kind, Node education) {
    Stream<Node> wholes =
        kind == Education.COURSE
            ? education.at(version.programmes()).items().stream()
            : Stream.of(education.at("parent"), education.at("parentId"));
    return wholes.flatMap(whole -> whole.text().stream()).findFirst().map(ID::concat);
  }

  /** A code of the ministry for an accredited programme, of vocational or of higher education. */
  private static List<String> registers(Node education) {
    return Stream.concat(
            Stream.of(education.at("primaryCode")), education.at("otherCodes").items().stream())
        .filter(code -> code.at("codeType").text().filter("crohoCreboCode"::equals).isPresent())
        .map(code -> Levels.nlqf(education).orElse(0L) <= 4 ? "CREBO" : "CROHO")
        .distinct()
        .toList();
  }
}
