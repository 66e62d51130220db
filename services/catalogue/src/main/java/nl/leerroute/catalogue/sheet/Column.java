package nl.leerroute.catalogue.sheet;

import java.util.Arrays;
import java.util.List;
import nl.leerroute.catalogue.incoming.Sentence;

/** A column of the template, from left to right. */
@SuppressWarnings("ImmutableEnumChecker") // A sentence and a meaning are records of values.
public enum Column {
  KEY("Kenmerk", "Code", "offerId", Meaning.text(), Need.OPTIONAL),
  TITLE("Naam", "Name", "title.nl", Meaning.text(), Need.REQUIRED),
  SUMMARY("Omschrijving", "Description", "summary.nl", Meaning.text(), Need.REQUIRED),
  TITLE_EN("Naam (Engels)", "Name (English)", "title.en", Meaning.text(), Need.OPTIONAL),
  SUMMARY_EN(
      "Omschrijving (Engels)",
      "Description (English)",
      "summary.en",
      Meaning.text(),
      Need.OPTIONAL),
  KIND("Soort", "Kind", "kind", Meaning.oneOf(Choices.KINDS), Need.REQUIRED),
  RECOGNITION(
      "Erkenning", "Recognition", "formality", Meaning.oneOf(Choices.RECOGNITION), Need.REQUIRED),
  FORMS("Vorm", "Form", "forms", Meaning.someOf(Choices.FORMS), Need.REQUIRED),
  TEACHES("Wat leer je", "What it teaches", "teaches", Meaning.names(), Need.REQUIRED),
  REQUIRES("Wat moet je al kunnen", "What it requires", "requires", Meaning.names(), Need.OPTIONAL),
  ENTRY(
      "Vooropleiding",
      "Earlier education",
      "entryEducation",
      Meaning.oneOf(Choices.EDUCATION),
      Need.OPTIONAL),
  NLQF("NLQF-niveau", "NLQF level", "nlqf", Meaning.whole(), Need.OPTIONAL),
  CREDENTIAL("Bewijs", "Proof", "credential.nl", Meaning.text(), Need.OPTIONAL),
  EXAM("Examen", "Exam", "exam", Meaning.yesOrNo(), Need.OPTIONAL),
  WEEKS("Weken", "Weeks", "durationWeeks", Meaning.whole(), Need.REQUIRED),
  HOURS_A_WEEK("Uren per week", "Hours a week", "hoursPerWeek", Meaning.whole(), Need.REQUIRED),
  HOURS("Uren totaal", "Hours in all", "studyLoadHours", Meaning.whole(), Need.OPTIONAL),
  FEE("Cursusprijs", "Course fee", "price.feeCents", Meaning.euros(), Need.REQUIRED),
  EXAM_FEE("Examenkosten", "Exam fee", "price.examCents", Meaning.euros(), Need.OPTIONAL),
  MATERIALS(
      "Boeken en materiaal",
      "Books and materials",
      "price.materialsCents",
      Meaning.euros(),
      Need.OPTIONAL),
  TRAVEL("Reiskosten", "Travel costs", "price.travelCents", Meaning.euros(), Need.OPTIONAL),
  VAT("Btw", "VAT", "price.vat", Meaning.oneOf(Choices.VAT), Need.REQUIRED),
  FUNDED("Bekostigd", "Publicly funded", "publiclyFunded", Meaning.yesOrNo(), Need.OPTIONAL),
  REGISTERS("Keurmerken", "Quality marks", "accreditations", Meaning.names(), Need.OPTIONAL),
  REQUIRED_BY_LAW(
      "Wettelijk verplicht", "Required by law", "requiredByLaw", Meaning.yesOrNo(), Need.OPTIONAL),
  SUBJECT("Vak", "Trade", "schemeFacts.subject", Meaning.oneOf(Choices.SUBJECTS), Need.OPTIONAL),
  THEME("Thema", "Theme", "schemeFacts.theme", Meaning.oneOf(Choices.THEMES), Need.OPTIONAL),
  ROUTE(
      "Leerweg",
      "Route",
      "schemeFacts.educationRoute",
      Meaning.oneOf(Choices.ROUTES),
      Need.OPTIONAL),
  FUNDS(
      "Aangewezen door fonds",
      "Designated by fund",
      "schemeFacts.designatedBy",
      Meaning.names(),
      Need.OPTIONAL),
  COURSE_DAYS("Lesdagen", "Course days", "schemeFacts.courseDays", Meaning.whole(), Need.OPTIONAL),
  DAYS_A_WEEK(
      "Dagen per week",
      "Days a week",
      "schemeFacts.studyDaysPerWeek",
      Meaning.whole(),
      Need.OPTIONAL),
  PLACEMENT_WEEKS(
      "Weken in het leerbedrijf",
      "Weeks of placement",
      "schemeFacts.placementWeeks",
      Meaning.whole(),
      Need.OPTIONAL),
  DRIVING(
      "Rijopleiding",
      "Driving tuition",
      "schemeFacts.drivingLicence",
      Meaning.yesOrNo(),
      Need.OPTIONAL),
  ONTWIKKELPAD(
      "Ontwikkelpad",
      "Ontwikkelpad",
      "schemeFacts.inOntwikkelpad",
      Meaning.yesOrNo(),
      Need.OPTIONAL),
  STATUTORY_FEE(
      "Wettelijk lesgeld",
      "Statutory fee",
      "schemeFacts.statutoryFeeCents",
      Meaning.euros(),
      Need.OPTIONAL),
  EXAM_BODY(
      "Gecertificeerde exameninstelling",
      "Certified exam body",
      "schemeFacts.certifiedExamBody",
      Meaning.yesOrNo(),
      Need.OPTIONAL),
  OWN_HOURS(
      "Eigen uren aan ontwikkeling",
      "Own hours of development",
      "schemeFacts.ownDevelopmentHours",
      Meaning.whole(),
      Need.OPTIONAL),
  TARGET_GROUPS(
      "Doelgroepen",
      "Target groups",
      "targetGroups",
      Meaning.someOf(Choices.TARGET_GROUPS),
      Need.OPTIONAL),
  SUPPORT("Hulp", "Support", "support", Meaning.someOf(Choices.SUPPORT), Need.OPTIONAL),
  WEBSITE("Website", "Website", "website", Meaning.text(), Need.OPTIONAL),
  ANY_TIME("Altijd starten", "Start any time", "startsAnyTime", Meaning.yesOrNo(), Need.OPTIONAL),
  START("Startdatum", "Start date", "start", Meaning.day(), Need.EACH_START),
  ENROL_BEFORE(
      "Aanmelden tot en met", "Enrol until", "enrolBefore", Meaning.day(), Need.EACH_START),
  POSTCODE("Postcode", "Postcode", "place.pc4", Meaning.postcode(), Need.EACH_START),
  TOWN("Plaats", "Town", "place.name", Meaning.text(), Need.EACH_START),
  DAY_PARTS(
      "Dagdeel", "Time of day", "dayParts", Meaning.someOf(Choices.DAY_PARTS), Need.EACH_START),
  LANGUAGE("Taal", "Language", "language", Meaning.oneOf(Choices.LANGUAGES), Need.EACH_START),
  PLACES("Plekken vrij", "Places left", "placesLeft", Meaning.whole(), Need.EACH_START);

  /** Whether a cell has to be filled. */
  public enum Need {
    REQUIRED,
    OPTIONAL,
    /** It is about one start, and optional. */
    EACH_START
  }

  private final Sentence heading;
  private final String path;
  private final Meaning meaning;
  private final Need need;

  Column(String nl, String en, String path, Meaning meaning, Need need) {
    this.heading = new Sentence(nl, en);
    this.path = path;
    this.meaning = meaning;
    this.need = need;
  }

  /** In the sheet itself it is in Dutch. */
  public Sentence heading() {
    return heading;
  }

  /** Where its value goes in an offer, or in a start of it. */
  String path() {
    return path;
  }

  Meaning meaning() {
    return meaning;
  }

  public Need need() {
    return need;
  }

  /** The words that can be chosen from; empty: anything. */
  public List<String> words() {
    return meaning.allowed();
  }

  /** Whether several of the words may be chosen. */
  public boolean takesSeveral() {
    return meaning.several();
  }

  static List<Column> ofCourse() {
    return Arrays.stream(values()).filter(one -> one.need != Need.EACH_START).toList();
  }

  static List<Column> ofStart() {
    return Arrays.stream(values()).filter(one -> one.need == Need.EACH_START).toList();
  }
}
