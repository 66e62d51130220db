package nl.leerroute.gateway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerroute.contracts.EmployerPublished.Necessity;
import nl.leerroute.contracts.OfferPublished;
import nl.leerroute.contracts.PlanPublished;
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
import nl.leerroute.contracts.RouteSetPublished.Applicant;
import nl.leerroute.contracts.RouteSetPublished.AskedSkill;
import nl.leerroute.contracts.RouteSetPublished.Certainty;
import nl.leerroute.contracts.RouteSetPublished.EnrolmentOrder;
import nl.leerroute.contracts.RouteSetPublished.FundingLine;
import nl.leerroute.contracts.RouteSetPublished.MoneyKind;
import nl.leerroute.contracts.RouteSetPublished.OpenQuestion;
import nl.leerroute.contracts.RouteSetPublished.Provenance;
import nl.leerroute.contracts.RouteSetPublished.SchemeAnswer;
import nl.leerroute.contracts.RouteSetPublished.Verdict;
import nl.leerroute.contracts.Text;

/** A firm's plan as matching makes it: four people learn to install heat pumps. */
final class PublishedPlans {

  private static final AskedSkill PUMPS =
      new AskedSkill("urn:skill:pumps", text("warmtepompen installeren", "installing heat pumps"));
  private static final LocalDate START = LocalDate.of(2027, 2, 1);
  private static final Provenance EXAMPLE =
      new Provenance(
          "Voorbeeldfonds", "https://example.org", LocalDate.of(2026, 11, 1), false, false, true);

  private PublishedPlans() {}

  static PlanPublished of(String firm, long version, String role) {
    return new PlanPublished(
        firm,
        version,
        Instant.parse("2026-11-22T09:30:01Z"),
        LocalDate.of(2026, 11, 22),
        Instant.parse("2036-12-31T23:00:00Z"),
        List.of(
            new RoleGap(
                role,
                text("monteur", "fitter"),
                6,
                List.of(
                    new Lacking(
                        PUMPS.skill(), PUMPS.label(), Necessity.MANDATORY, 4, null, true)))),
        List.of(plan(role, Aim.LEAST_ABSENCE, 0, 84_000), plan(role, Aim.CHEAPEST, 64, 42_000)),
        List.of(
            new FirmMoney(
                "COMPANY_SCAN",
                text("een scan van het bedrijf", "a scan of the firm"),
                500_000L,
                line("voorbeeldscan", "Voorbeeldscan", 0))),
        List.of(
            new SchemeAnswer(
                "stap",
                "2022",
                text("STAP", "STAP"),
                Verdict.ENDED,
                MoneyKind.GRANT,
                List.of(text("Dit is gestopt.", "This ended.")),
                List.of(),
                0,
                LocalDate.of(2023, 12, 31),
                Applicant.WORKER,
                null,
                EXAMPLE)),
        List.of(
            new OpenQuestion(
                "employer.levyPaid",
                text("Betaalt het bedrijf de premie?", "Does the firm pay the levy?"),
                75_000)),
        List.of(text("De cao volgt het meeste werk.", "The agreement follows most of the work.")));
  }

  private static Plan plan(String role, Aim aim, int absence, long own) {
    return new Plan(
        Set.of(aim),
        4,
        START.plusWeeks(4),
        absence,
        absence * 3_800L,
        200_000,
        own,
        200_000,
        List.of(seats(role, absence, own)),
        absence == 0 ? List.of() : List.of(new Week(START, 2, absence)),
        List.of(
            new Budget(
                text("Budget van Voorbeeldfonds", "Budget of Voorbeeldfonds"),
                List.of("voorbeeldfonds"),
                198_000L,
                200_000 - own,
                null,
                0,
                25_000)),
        List.of(
            new Unserved(
                role,
                PUMPS,
                1,
                text("Er is geen plek meer op tijd.", "There is no place left in time."))),
        4,
        text("Zo zijn er het minst mensen weg.", "This way fewest people are away."));
  }

  private static Seats seats(String role, int absence, long own) {
    return new Seats(
        role,
        4,
        "school/pompen",
        "2027-02",
        text("Warmtepompen in de praktijk", "Heat pumps in practice"),
        "Techniekschool (voorbeeld)",
        OfferPublished.Kind.COURSE,
        START,
        START.plusWeeks(4),
        START.minusDays(14),
        new OfferPublished.Place("Emmen", "7811", 52.78, 6.9),
        2,
        absence / 4,
        true,
        true,
        List.of(PUMPS),
        200_000,
        own,
        200_000,
        List.of(new TeamFunding(4, line("voorbeeldfonds", "Voorbeeldfonds", 200_000 - own))),
        text("Dichtbij en in de avond.", "Nearby and in the evening."));
  }

  private static FundingLine line(String scheme, String name, long cents) {
    return new FundingLine(
        scheme,
        "2026",
        text(name, name),
        MoneyKind.GRANT,
        Applicant.EMPLOYER,
        Certainty.RIGHT,
        cents,
        true,
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2027, 1, 3),
        null,
        EnrolmentOrder.AFTER_APPLYING,
        text("Omdat de cao past.", "Because the agreement fits."),
        List.of(text("De helft van de prijs.", "Half of the price.")),
        List.of(text("Vraag het aan op de site.", "Apply on the site.")),
        EXAMPLE,
        true);
  }

  private static Text text(String nl, String en) {
    return new Text(nl, en);
  }
}
