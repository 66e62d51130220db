package nl.leerroute.catalogue.edudex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.feed.Draft;
import nl.leerroute.catalogue.feed.Node;
import nl.leerroute.catalogue.feed.SkillUris;
import nl.leerroute.catalogue.feed.Spent;
import nl.leerroute.catalogue.importing.Delivered;

/** Makes offers of the programmes that a supplier publishes with EDU-DEX. */
public final class ReadingProgrammes {

  private static final String HOBBIES = "hobbies and leisure";
  private static final double HOURS_ON_A_COURSE_DAY = 8;
  private static final int WEEKS_IN_A_YEAR = 52;
  private static final int COURSE_DAYS_IN_A_WEEK = 5;

  private final LocalDate today;
  private final Node institute;

  /**
   * @param institute what EDU-DEX knows of the supplier itself
   */
  public ReadingProgrammes(LocalDate today, Node institute) {
    this.today = today;
    this.institute = institute;
  }

  /** Absent when the supplier says itself that it is not given any more. */
  public Optional<Delivered> read(Reference reference, Node programme) {
    Node classification = programme.at("programClassification");
    boolean ended =
        programme.at("inPublication").flag().filter(shown -> !shown).isPresent()
            || programme.at("expires").day().filter(today::isAfter).isPresent()
            || classification.at("offeredUntil").day().filter(today::isAfter).isPresent();
    return ended ? Optional.empty() : Optional.of(offer(reference, programme, classification));
  }

  private Delivered offer(Reference reference, Node programme, Node classification) {
    Node words = programme.at("programDescriptions");
    Spent spent = spent(programme);
    Runs runs = Runs.of(programme, today);
    boolean recognised = Levels.isRecognised(programme);
    Draft draft = new Draft();
    draft
        .put("offerId", "programClassification.programId", Optional.of(reference.offerId()))
        .put("title", "programDescriptions.programName", Texts.of(words.at("programName")))
        .put(
            "summary",
            "programDescriptions.programDescriptionText",
            Texts.of(words.at("programDescriptionText"))
                .or(() -> Texts.of(words.at("programSummaryText"))))
        .put("kind", "programClassification.programType", Modes.kind(programme))
        .put("formality", recognised ? "FORMAL" : "NON_FORMAL")
        .put("length", recognised ? "LONG" : "SHORT")
        .put("forms", "programClassification.programForm", Modes.forms(programme))
        .put("teaches", "programDescriptions.searchword", teaches(programme))
        .put(
            "requires",
            "programClassification.applicationRequirement",
            SkillUris.in(classification.at("applicationRequirement")))
        .put(
            "entryEducation",
            "programAdmission.requiredLevel",
            Levels.entry(programme.at("programAdmission")))
        .put("nlqf", "programExternalAcknowledgements.nlqfRegistration", Levels.nlqf(programme))
        .put("credential", "programClassification.degree", Levels.credential(classification))
        .put("purpose", "programClassification.theme", purpose(classification))
        .put("exam", Modes.isExamined(programme))
        .put("pace", "programBasicProfile.schedule", Modes.pace(programme))
        .put("partOf", "programClassification.superProgramId", partOf(reference, classification))
        .put("website", "programDescriptions.webLink", website(words.at("webLink")))
        .put(
            "accreditations",
            "programExternalAcknowledgements.accreditation",
            Registers.of(programme, institute))
        .put("startsAnyTime", runs.startsAnyTime());
    spent.into(
        draft, "programClassification.programDuration", "programCurriculum.studyLoad.program");
    Charge.into(draft, runs, today, years(spent));
    runs.into(draft);
    return draft.done(Optional.of(reference.programme()));
  }

  private static List<String> teaches(Node programme) {
    Node words = programme.at("programDescriptions");
    return SkillUris.in(
        words.at("searchword"), words.at("subjectText"), programme.at("programFree"));
  }

  /** Only who says nothing but hobbies is not meant for work. */
  private static Optional<String> purpose(Node classification) {
    List<Node> themes = classification.at("theme").items();
    return themes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            themes.stream().allMatch(theme -> theme.text().filter(HOBBIES::equals).isPresent())
                ? "PERSONAL"
                : "VOCATIONAL");
  }

  private static Optional<String> partOf(Reference reference, Node classification) {
    return classification
        .at("superProgramId")
        .text()
        .map(whole -> Reference.offerId(reference.supplier(), whole));
  }

  private static Optional<String> website(Node links) {
    return List.of("nl", "en", "de").stream()
        .flatMap(language -> links.at(language).text().stream())
        .filter(link -> link.startsWith("https://"))
        .findFirst();
  }

  /**
   * A duration in days or hours is one of lessons: it says the study load where nothing else does.
   */
  private static Spent spent(Node programme) {
    Node duration = programme.at("programClassification").at("programDuration");
    Node load = programme.at("programCurriculum").at("studyLoad");
    Optional<Double> days = duration.at("days").number();
    Optional<Double> hours = duration.at("hours").number();
    Optional<Double> weeks =
        days.or(() -> hours.map(number -> number / HOURS_ON_A_COURSE_DAY))
            .map(number -> number / COURSE_DAYS_IN_A_WEEK)
            .or(() -> inWeeks(duration));
    return new Spent(
        weeks,
        load.at("program")
            .number()
            .or(() -> hours)
            .or(() -> days.map(number -> number * HOURS_ON_A_COURSE_DAY)),
        load.at("week").number());
  }

  private static Optional<Double> inWeeks(Node duration) {
    return duration
        .at("years")
        .number()
        .map(years -> Spent.weeks(years, 0, 0, 0, 0))
        .or(() -> duration.at("months").number().map(months -> Spent.weeks(0, months, 0, 0, 0)))
        .or(() -> duration.at("weeks").number());
  }

  private static int years(Spent spent) {
    return (int) Math.ceil(spent.weeks().orElse(1.0) / WEEKS_IN_A_YEAR);
  }
}
