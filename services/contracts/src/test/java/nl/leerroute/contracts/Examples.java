package nl.leerroute.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerroute.contracts.OfferPublished.DayPart;
import nl.leerroute.contracts.OfferPublished.Form;
import nl.leerroute.contracts.OfferPublished.Place;
import tools.jackson.databind.json.JsonMapper;

/** One fact per topic in which every field has a value. */
final class Examples {

  private static final Text WELDING = new Text("Lassen", "Welding");
  private static final Instant INSTANT = Instant.parse("2026-11-22T09:30:00Z");
  private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

  static final Map<Topic<?>, Object> ALL =
      Map.ofEntries(
          Map.entry(Topics.CONCEPTS, concept()),
          Map.entry(
              Topics.RELEASES,
              new ReleasePublished(
                  "starter-1",
                  "ESCO",
                  "1.2.0",
                  176,
                  INSTANT,
                  List.of("http://data.europa.eu/esco/skill/telex"))),
          Map.entry(Topics.OFFERS, offer()),
          Map.entry(Topics.ENROLMENTS, enrolment()),
          Map.entry(Topics.SCHEMES, scheme()),
          Map.entry(Topics.WINDOWS, window()),
          Map.entry(Topics.REQUESTS, MoneyExamples.REQUEST),
          Map.entry(Topics.APPLICATIONS, MoneyExamples.APPLICATION),
          Map.entry(Topics.PROFILES, profile()),
          Map.entry(Topics.JOURNEYS, journey()),
          Map.entry(Topics.SHORTAGES, shortage()),
          Map.entry(Topics.EMPLOYERS, PlanExample.EMPLOYER),
          Map.entry(Topics.ROUTES, RouteExample.ROUTES),
          Map.entry(Topics.PLANS, PlanExample.PLAN));

  private Examples() {}

  private static ConceptPublished concept() {
    return new ConceptPublished(
        "http://data.europa.eu/esco/occupation/welder",
        "starter-1",
        ConceptPublished.Kind.OCCUPATION,
        Map.of("nl", "lasser", "en", "welder"),
        Map.of("nl", List.of("plaatlasser")),
        Map.of("nl", "Verbindt metalen delen door verhitting."),
        List.of("http://data.europa.eu/esco/isco/C7212"),
        ConceptPublished.SkillType.SKILL,
        ConceptPublished.ReuseLevel.SECTOR_SPECIFIC,
        List.of(
            new ConceptPublished.Requirement(
                "http://data.europa.eu/esco/skill/mig", ConceptPublished.Relevance.ESSENTIAL)),
        false,
        "http://data.europa.eu/esco/occupation/metal-worker");
  }

  private static EnrolmentAdvanced enrolment() {
    return new EnrolmentAdvanced(
        "0b9e5b38-7b0c-3e53-8d1b-5f3f2c7c9a11",
        "7f1c2f0a-3c1e-4a52-9c38-0c6a6d0f5b3e",
        "noorderlicht",
        "noorderlicht/mig-mag-1",
        "2027-02",
        DAY,
        EnrolmentAdvanced.State.OTHER_DATE_OFFERED,
        INSTANT,
        "metaalbedrijf-postma");
  }

  private static OfferPublished offer() {
    return new OfferPublished(
        "noorderlicht/mig-mag-1",
        new OfferPublished.Provider("noorderlicht", "Noorderlicht Techniek (voorbeeld)"),
        WELDING,
        new Text("Leer lassen.", "Learn to weld."),
        OfferPublished.Kind.COURSE,
        OfferPublished.Formality.NON_FORMAL,
        OfferPublished.Length.SHORT,
        Set.of(Form.CLASSROOM),
        List.of("http://data.europa.eu/esco/skill/mig"),
        List.of("http://data.europa.eu/esco/skill/drawings"),
        Education.MBO_2,
        3,
        new Text("NIL-diploma niveau 1", "NIL diploma level 1"),
        10,
        8,
        80,
        new OfferPublished.Price(149_500, 25_000, 12_500, OfferPublished.Vat.EXEMPT, 4_800),
        List.of(
            new OfferPublished.Offering(
                "2027-02",
                DAY,
                DAY.minusDays(14),
                new Place("Groningen", "9723", 53.2, 6.6),
                Set.of(DayPart.EVENING),
                "nl",
                4)),
        false,
        Set.of("CRKBO"),
        true,
        LocalDate.of(2026, 11, 20),
        "ooapi:https://example.org/ooapi",
        true,
        Set.of(OfferPublished.LearningFunction.PROACTIVE),
        OfferPublished.Pace.FIXED,
        true,
        List.of(
            new OfferPublished.ExemptedSkill(
                "http://data.europa.eu/esco/skill/mig", 2, 16, 20_000)),
        Map.of("http://data.europa.eu/esco/skill/mig", OfferPublished.SkillLevel.INDEPENDENT),
        Set.of("NL-GR"),
        false,
        OfferPublished.Purpose.VOCATIONAL,
        Set.of(OfferPublished.TargetGroup.JOB_SEEKERS),
        Set.of(OfferPublished.Support.LANGUAGE_HELP),
        false,
        36,
        new OfferPublished.Outcomes(48, 900, 750, LocalDate.of(2026, 6, 30)),
        "noorderlicht/lasser",
        "https://example.org/mig-mag-1",
        LocalDate.of(2026, 11, 21),
        new FactsForSchemes(
            Set.of("oom"),
            FactsForSchemes.Theme.CRAFT,
            FactsForSchemes.Subject.TECHNOLOGY,
            FactsForSchemes.EducationRoute.OTHER,
            10,
            1,
            2,
            false,
            true,
            125_700L,
            true,
            40));
  }

  private static SchemePublished scheme() {
    return new SchemePublished(
        "voorbeeld-techniek",
        "2026",
        JsonMapper.shared()
            .readTree("{\"schemeId\": \"voorbeeld-techniek\", \"version\": \"2026\"}"));
  }

  private static WindowPublished window() {
    return new WindowPublished(
        "voorbeeld-techniek/2026-2",
        "voorbeeld-techniek",
        "2026",
        INSTANT,
        Instant.parse("2026-12-31T23:00:00Z"),
        WindowPublished.Status.OPEN,
        50_000_000L);
  }

  private static ProfilePublished profile() {
    return new ProfilePublished(
        "p-6c1e",
        "http://data.europa.eu/esco/occupation/warehouse-worker",
        List.of(
            new ProfilePublished.HeldSkill(
                "http://data.europa.eu/esco/skill/forklift",
                ProfilePublished.Evidence.CERTIFICATE)),
        "http://data.europa.eu/esco/occupation/welder",
        new ProfilePublished.Situation(
            ProfilePublished.WorkStatus.EMPLOYEE,
            ProfilePublished.Contract.PERMANENT,
            36,
            "H",
            "cao-voorbeeld",
            ProfilePublished.EmployerSize.FROM_10_TO_49,
            Education.MBO_2,
            1984,
            new ProfilePublished.Home("9723", "Groningen", "Groningen", "AM01", 53.2, 6.6),
            50,
            ProfilePublished.Benefit.NONE,
            Set.of(ProfilePublished.WorkStatus.VOLUNTEER),
            ProfilePublished.LearningTime.OWN_TIME),
        new ProfilePublished.Limits(
            8,
            30,
            50_000L,
            Set.of(Form.CLASSROOM),
            Set.of("nl"),
            Set.of(ProfilePublished.Help.CHILDCARE),
            Set.of(ProfilePublished.Preference.AT_WORK),
            true));
  }

  private static SkillsMissed shortage() {
    return new SkillsMissed(
        "f-90ab", INSTANT, "AM01", List.of("http://data.europa.eu/esco/skill/mig"));
  }

  private static JourneyAdvanced journey() {
    return new JourneyAdvanced(
        "f-90ab",
        JourneyAdvanced.Stage.STOPPED,
        INSTANT,
        new JourneyAdvanced.Classes(
            "Groningen",
            "Groningen",
            "AM01",
            ProfilePublished.WorkStatus.EMPLOYEE,
            JourneyAdvanced.EducationBand.MIDDLE,
            "35-44",
            "H",
            Set.of(JourneyAdvanced.TargetGroup.PART_TIME)),
        Set.of(JourneyAdvanced.Barrier.TIME),
        new JourneyAdvanced.Offered(3, true),
        new JourneyAdvanced.Learning(
            OfferPublished.Formality.NON_FORMAL,
            false,
            80,
            JourneyAdvanced.When.OWN_TIME,
            JourneyAdvanced.Payer.MIXED,
            false,
            true),
        Set.of(JourneyAdvanced.Outcome.NEW_TASKS));
  }
}
