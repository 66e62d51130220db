package nl.leerroute.schemes.fact;

import java.util.List;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.fact.FactType.Unit;

/** What is known of the job that comes after the course, where it was promised. */
public final class NextJobFacts {

  public static final Fact CONTRACT =
      told(
          "nextJob.contract",
          new FactType.Code(List.of("PERMANENT", "TEMPORARY", "AGENCY", "ON_CALL"), false),
          "Wat voor contract krijg je na de opleiding?",
          "What kind of contract will you get after the course?");

  public static final Fact CONTRACT_MONTHS =
      told(
          "nextJob.contractMonths",
          new FactType.Count(Unit.MONTHS, 0, 720),
          "Voor hoeveel maanden krijg je na de opleiding een contract?",
          "For how many months will you get a contract after the course?");

  public static final Fact CONTRACT_HOURS =
      told(
          "nextJob.contractHours",
          new FactType.Count(Unit.HOURS_PER_WEEK, 0, 80),
          "Hoeveel uur per week ga je na de opleiding werken?",
          "How many hours a week will you work after the course?");

  public static final Fact SECTOR =
      told(
          "nextJob.sector",
          new FactType.Sector(),
          "In welke sector ga je na de opleiding werken?",
          "In which sector will you work after the course?");

  public static final Fact OTHER_EMPLOYER =
      told(
          "nextJob.otherEmployer",
          new FactType.YesNo(),
          "Ga je na de opleiding bij een andere werkgever werken?",
          "Will you work for another employer after the course?");

  static final List<Fact> ALL =
      List.of(CONTRACT, CONTRACT_MONTHS, CONTRACT_HOURS, SECTOR, OTHER_EMPLOYER);

  private NextJobFacts() {}

  private static Fact told(String name, FactType type, String nl, String en) {
    return new Fact(name, type, Wording.of(nl, en), Origin.PROFILE, Privacy.PERSONAL);
  }
}
