package nl.leerroute.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerroute.contracts.RouteSetPublished.Aim;
import nl.leerroute.contracts.RouteSetPublished.Applicant;
import nl.leerroute.contracts.RouteSetPublished.Certainty;
import nl.leerroute.contracts.RouteSetPublished.Direction;
import nl.leerroute.contracts.RouteSetPublished.EnrolmentOrder;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.Gap;
import nl.leerroute.contracts.RouteSetPublished.GapLine;
import nl.leerroute.contracts.RouteSetPublished.Ground;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.OpenQuestion;
import nl.leerroute.contracts.RouteSetPublished.Provenance;
import nl.leerroute.contracts.RouteSetPublished.Route;
import nl.leerroute.contracts.RouteSetPublished.SchemeAnswer;
import nl.leerroute.contracts.RouteSetPublished.SkillGain;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.contracts.RouteSetPublished.Travel;
import nl.leerroute.contracts.RouteSetPublished.Verdict;

/** A route set in which every field has a value. */
final class RouteExample {

  private static final String SKILL = "http://data.europa.eu/esco/skill/mig";
  private static final Text WELDING = new Text("Lassen", "Welding");
  private static final Text BECAUSE = new Text("Omdat het past.", "Because it fits.");
  private static final LocalDate START = LocalDate.of(2027, 2, 1);
  private static final LocalDate END = LocalDate.of(2027, 4, 12);
  private static final Provenance EXAMPLE =
      new Provenance(
          "Voorbeeldfonds", "https://example.org", LocalDate.of(2026, 11, 1), false, false, true);

  static final RouteSetPublished ROUTES =
      new RouteSetPublished(
          "p-6c1e",
          3,
          Instant.parse("2026-11-22T09:30:01Z"),
          LocalDate.of(2026, 11, 22),
          Instant.parse("2026-12-31T23:00:00Z"),
          new Gap(
              "http://data.europa.eu/esco/occupation/welder",
              new Text("lasser", "welder"),
              400,
              List.of(new GapLine(SKILL, WELDING, 600, 0, true))),
          List.of(route()),
          List.of(answer()),
          List.of(new OpenQuestion("worker.contract.hours", BECAUSE, 50_000)),
          List.of(BECAUSE),
          List.of(new RouteSetPublished.NamedCourse("o-9", WELDING)),
          List.of(
              new Direction(
                  "http://data.europa.eu/esco/occupation/welder",
                  new Text("lasser", "welder"),
                  400,
                  List.of(new RouteSetPublished.AskedSkill(SKILL, WELDING)))),
          true);

  private RouteExample() {}

  private static Route route() {
    return new Route(
        "r-1",
        Set.of(Aim.MOST_COMPLETE),
        1_000,
        START,
        END,
        8,
        12,
        187_000,
        87_000,
        187_000,
        new RouteSetPublished.Permission(
            LocalDate.of(2026, 12, 7),
            8,
            List.of(
                new RouteSetPublished.Request(
                    RouteSetPublished.Authority.BENEFIT, LocalDate.of(2026, 12, 7), 8))),
        List.of(step()),
        BECAUSE);
  }

  private static Step step() {
    return new Step(
        "noorderlicht/mig-mag-1",
        "2027-02",
        WELDING,
        "Noorderlicht Techniek (voorbeeld)",
        OfferPublished.Kind.COURSE,
        Set.of(OfferPublished.Form.CLASSROOM),
        Set.of(OfferPublished.DayPart.EVENING),
        "nl",
        START,
        END,
        START.minusDays(14),
        10,
        8,
        new OfferPublished.Place("Groningen", "9723", 53.2, 6.6),
        12,
        WELDING,
        true,
        187_000,
        87_000,
        187_000,
        List.of(new SkillGain(SKILL, WELDING, 600)),
        List.of(new RouteSetPublished.AskedSkill(SKILL, WELDING)),
        List.of(money()),
        List.of(money()),
        new RouteSetPublished.PartOf(
            "noorderlicht/lasser",
            WELDING,
            WELDING,
            List.of(new RouteSetPublished.Part("noorderlicht/tig-1", WELDING, 60, 95_000)),
            List.of(WELDING)),
        new RouteSetPublished.Exemption(List.of(WELDING), 2, 16, 20_000),
        new Travel(10, 240, 5_520, 360),
        new RouteSetPublished.Recognition(
            OfferPublished.Formality.NON_FORMAL, OfferPublished.Length.SHORT, false),
        BECAUSE);
  }

  static FundingLine money() {
    return new FundingLine(
        "voorbeeld-techniek",
        "2026",
        WELDING,
        MoneyKind.GRANT,
        Applicant.EMPLOYER,
        Certainty.FIRST_COME,
        100_000,
        true,
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2026, 12, 31),
        new RouteSetPublished.Later(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 31)),
        EnrolmentOrder.AFTER_APPLYING,
        BECAUSE,
        List.of(BECAUSE),
        List.of(BECAUSE),
        EXAMPLE,
        true);
  }

  static SchemeAnswer answer() {
    return new SchemeAnswer(
        "stap",
        "2022",
        WELDING,
        Verdict.ENDED,
        MoneyKind.GRANT,
        List.of(BECAUSE),
        List.of("worker.contract.hours"),
        0,
        LocalDate.of(2023, 12, 31),
        Applicant.WORKER,
        Ground.PERIOD,
        EXAMPLE);
  }
}
