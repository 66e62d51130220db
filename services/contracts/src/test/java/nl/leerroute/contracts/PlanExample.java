package nl.leerroute.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerroute.contracts.EmployerPublished.Firm;
import nl.leerroute.contracts.EmployerPublished.Join;
import nl.leerroute.contracts.EmployerPublished.Necessity;
import nl.leerroute.contracts.EmployerPublished.TeamRole;
import nl.leerroute.contracts.EmployerPublished.Wish;
import nl.leerroute.contracts.PlanPublished.Aim;
import nl.leerroute.contracts.PlanPublished.Budget;
import nl.leerroute.contracts.PlanPublished.FirmMoney;
import nl.leerroute.contracts.PlanPublished.Lacking;
import nl.leerroute.contracts.PlanPublished.Plan;
import nl.leerroute.contracts.PlanPublished.RoleGap;
import nl.leerroute.contracts.PlanPublished.Seats;
import nl.leerroute.contracts.PlanPublished.TeamFunding;
import nl.leerroute.contracts.PlanPublished.Unserved;
import nl.leerroute.contracts.PlanPublished.Week;
import nl.leerroute.contracts.RouteSetPublished.AskedSkill;
import nl.leerroute.contracts.RouteSetPublished.OpenQuestion;

/** A firm and its plan in which every field has a value. */
final class PlanExample {

  private static final String FIRM = "w-41d0";
  private static final String WELDER = "http://data.europa.eu/esco/occupation/welder";
  private static final String SKILL = "http://data.europa.eu/esco/skill/mig";
  private static final Text WELDING = new Text("Lassen", "Welding");
  private static final Text BECAUSE = new Text("Omdat het past.", "Because it fits.");
  private static final LocalDate START = LocalDate.of(2027, 2, 1);
  private static final LocalDate END = LocalDate.of(2027, 4, 12);

  static final EmployerPublished EMPLOYER =
      new EmployerPublished(
          FIRM,
          new Firm(
              "C",
              Set.of("43.2"),
              "cao-metaal-en-techniek",
              true,
              12,
              true,
              true,
              new ProfilePublished.Home("7811", "Emmen", "NL-DR", "AM02", 52.78, 6.9),
              true,
              1_500_000L,
              48_000_000L),
          List.of(
              new TeamRole(
                  "r1",
                  WELDER,
                  6,
                  8,
                  2,
                  3_800L,
                  ProfilePublished.Contract.PERMANENT,
                  List.of(new Wish(SKILL, Necessity.MUST, 4, LocalDate.of(2027, 6, 30))))),
          3,
          List.of(new Join(SKILL, 4, START, EmployerPublished.Where.AT_FIRM, 95_000L)));

  static final PlanPublished PLAN =
      new PlanPublished(
          FIRM,
          3,
          Instant.parse("2026-11-22T09:30:01Z"),
          LocalDate.of(2026, 11, 22),
          Instant.parse("2026-12-31T23:00:00Z"),
          List.of(
              new RoleGap(
                  "r1",
                  new Text("lasser", "welder"),
                  6,
                  List.of(
                      new Lacking(
                          SKILL, WELDING, Necessity.MUST, 4, LocalDate.of(2027, 6, 30), true)))),
          List.of(plan()),
          List.of(new FirmMoney("COMPANY_SCAN", WELDING, 500_000L, RouteExample.money())),
          List.of(RouteExample.answer()),
          List.of(new OpenQuestion("employer.levyPaid", BECAUSE, 50_000)),
          List.of(BECAUSE));

  private PlanExample() {}

  private static Plan plan() {
    return new Plan(
        Set.of(Aim.LEAST_ABSENCE),
        4,
        END,
        320,
        1_216_000,
        748_000,
        348_000,
        748_000,
        List.of(seats()),
        List.of(new Week(START, 2, 16)),
        List.of(new Budget(WELDING, List.of("voorbeeld-techniek"), 400_000L, 400_000, 5, 4, 1)),
        List.of(new Unserved("r1", new AskedSkill(SKILL, WELDING), 1, BECAUSE)),
        4,
        BECAUSE);
  }

  private static Seats seats() {
    return new Seats(
        "r1",
        4,
        "noorderlicht/mig-mag-1",
        "2027-02",
        WELDING,
        "Noorderlicht Techniek (voorbeeld)",
        OfferPublished.Kind.COURSE,
        START,
        END,
        START.minusDays(14),
        new OfferPublished.Place("Groningen", "9723", 53.2, 6.6),
        12,
        80,
        true,
        true,
        List.of(new AskedSkill(SKILL, WELDING)),
        748_000,
        348_000,
        748_000,
        List.of(new TeamFunding(4, RouteExample.money())),
        BECAUSE);
  }
}
