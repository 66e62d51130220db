package nl.leerroute.schemes.fact;

import java.util.List;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.fact.FactType.Unit;

/** What a provider tells about an offer. */
public final class OfferFacts {

  public static final Fact FORMALITY =
      told(
          "offer.formality",
          new FactType.Code(List.of("FORMAL", "NON_FORMAL", "INFORMAL"), false),
          "Is de opleiding formeel, non-formeel of informeel?",
          "Is the course formal, non-formal or informal?");

  public static final Fact LENGTH =
      told(
          "offer.length",
          new FactType.Code(List.of("SHORT", "LONG"), false),
          "Leidt de opleiding tot een erkend diploma (lang) of niet (kort)?",
          "Does the course lead to a recognised diploma (long) or not (short)?");

  public static final Fact FORMS =
      told(
          "offer.forms",
          new FactType.Codes(List.of("CLASSROOM", "BLENDED", "ONLINE", "WORKPLACE")),
          "In welke vorm wordt de opleiding gegeven?",
          "In which form is the course given?");

  public static final Fact NLQF =
      told(
          "offer.nlqf",
          new FactType.Count(Unit.LEVEL, 1, 8),
          "Welk NLQF-niveau heeft de opleiding?",
          "Which NLQF level does the course have?");

  public static final Fact DURATION_WEEKS =
      told(
          "offer.durationWeeks",
          new FactType.Count(Unit.WEEKS, 0, 1000),
          "Hoeveel weken duurt de opleiding?",
          "For how many weeks does the course run?");

  public static final Fact HOURS_PER_WEEK =
      told(
          "offer.hoursPerWeek",
          new FactType.Count(Unit.HOURS_PER_WEEK, 0, 80),
          "Hoeveel uur per week kost de opleiding?",
          "How many hours a week does the course take?");

  public static final Fact STUDY_LOAD =
      told(
          "offer.studyLoadHours",
          new FactType.Count(Unit.HOURS, 0, 20000),
          "Hoeveel uur kost de opleiding in totaal?",
          "How many hours does the course take in all?");

  public static final Fact COURSE_DAYS =
      told(
          "offer.courseDays",
          new FactType.Count(Unit.DAYS, 0, 2000),
          "Hoeveel cursusdagen heeft de opleiding?",
          "How many course days does the course have?");

  public static final Fact STUDY_YEARS =
      told(
          "offer.studyYears",
          new FactType.Count(Unit.YEARS, 0, 10),
          "Hoeveel studiejaren duurt de opleiding?",
          "How many study years does the course take?");

  public static final Fact PLACEMENT_WEEKS =
      told(
          "offer.placementWeeks",
          new FactType.Count(Unit.WEEKS, 0, 200),
          "Hoeveel weken duurt de praktijkplaats?",
          "For how many weeks does the work placement run?");

  public static final Fact CREDENTIAL =
      told(
          "offer.credential",
          new FactType.YesNo(),
          "Krijg je een diploma of certificaat?",
          "Do you get a diploma or certificate?");

  public static final Fact EXAM =
      told("offer.exam", new FactType.YesNo(), "Is er een examen?", "Is there an exam?");

  public static final Fact ACCREDITATIONS =
      new Fact(
          "offer.accreditations",
          new FactType.Codes(
              List.of("CRKBO", "NRTO", "OCW", "NVAO", "SBB", "EVC", "NLQF", "NOLOC", "STAP")),
          Wording.of(
              "In welke registers staat de opleiding of de opleider?",
              "In which registers is the course or the provider listed?"),
          Origin.PROVIDER,
          Privacy.PUBLIC);

  public static final Fact TEACHES =
      told(
          "offer.teaches",
          new FactType.Codes(List.of()),
          "Welke vaardigheden leer je?",
          "Which skills are taught?");

  public static final Fact PROVIDER =
      told(
          "offer.provider",
          new FactType.Code(List.of(), false),
          "Wie geeft de opleiding?",
          "Who gives the course?");

  public static final Fact SUBJECT =
      told(
          "offer.subject",
          new FactType.Code(
              List.of(
                  "CARE",
                  "CHILDCARE",
                  "TECHNOLOGY",
                  "ENERGY",
                  "CONSTRUCTION",
                  "ICT",
                  "LOGISTICS",
                  "EDUCATION",
                  "GREEN",
                  "BASIC_SKILLS",
                  "OTHER"),
              false),
          "Over welk vak gaat de opleiding?",
          "What is the course about?");

  public static final Fact ROUTE =
      told(
          "offer.educationRoute",
          new FactType.Code(
              List.of(
                  "MBO_BOL",
                  "MBO_BBL",
                  "MBO_THIRD_ROUTE",
                  "HE_FULL_TIME",
                  "HE_PART_TIME",
                  "HE_DUAL",
                  "HE_MODULAR",
                  "OTHER"),
              false),
          "Langs welke leerweg gaat de opleiding?",
          "Which route does the course follow?");

  public static final Fact WORK_AND_LEARN =
      told(
          "offer.worksAndLearns",
          new FactType.YesNo(),
          "Combineert de opleiding werken en leren?",
          "Does the course combine working and learning?");

  public static final Fact OCCUPATIONAL =
      told(
          "offer.occupational",
          new FactType.YesNo(),
          "Is de opleiding gericht op een (toekomstig) beroep?",
          "Is the course aimed at a (future) occupation?");

  public static final Fact REQUIRED_BY_LAW =
      told(
          "offer.requiredByLaw",
          new FactType.YesNo(),
          "Is de cursus wettelijk verplicht voor het werk (zoals BHV of code 95)?",
          "Is the course required by law for the work (such as first aid or code 95)?");

  public static final Fact DRIVING_LICENCE =
      told(
          "offer.drivingLicence",
          new FactType.YesNo(),
          "Is het een rijopleiding?",
          "Is it driving tuition?");

  public static final Fact EXTERNAL =
      told(
          "offer.external",
          new FactType.YesNo(),
          "Wordt de opleiding door een opleider van buiten het bedrijf gegeven?",
          "Is the course given by a provider outside the firm?");

  public static final Fact ONTWIKKELPAD =
      new Fact(
          "offer.inOntwikkelpad",
          new FactType.YesNo(),
          Wording.of(
              "Hoort de opleiding bij een erkend Ontwikkelpad?",
              "Is the course part of a recognised Ontwikkelpad?"),
          Origin.PROVIDER,
          Privacy.PUBLIC);

  public static final Fact PUBLICLY_FUNDED =
      new Fact(
          "offer.publiclyFunded",
          new FactType.YesNo(),
          Wording.of(
              "Wordt de opleiding door de overheid bekostigd?", "Is the course publicly funded?"),
          Origin.PROVIDER,
          Privacy.PUBLIC);

  public static final Fact STATUTORY_FEE =
      new Fact(
          "offer.statutoryFee",
          new FactType.Money(),
          Wording.of(
              "Wat is het wettelijke lesgeld of collegegeld voor een jaar?",
              "What is the statutory fee for a year?"),
          Origin.PROVIDER,
          Privacy.PUBLIC);

  static final List<Fact> ALL =
      List.of(
          STATUTORY_FEE,
          PUBLICLY_FUNDED,
          ONTWIKKELPAD,
          FORMALITY,
          LENGTH,
          FORMS,
          NLQF,
          DURATION_WEEKS,
          HOURS_PER_WEEK,
          STUDY_LOAD,
          COURSE_DAYS,
          STUDY_YEARS,
          PLACEMENT_WEEKS,
          CREDENTIAL,
          EXAM,
          ACCREDITATIONS,
          TEACHES,
          PROVIDER,
          SUBJECT,
          ROUTE,
          WORK_AND_LEARN,
          OCCUPATIONAL,
          REQUIRED_BY_LAW,
          DRIVING_LICENCE,
          EXTERNAL);

  private OfferFacts() {}

  private static Fact told(String name, FactType type, String nl, String en) {
    return new Fact(name, type, Wording.of(nl, en), Origin.OFFER, Privacy.PUBLIC);
  }
}
