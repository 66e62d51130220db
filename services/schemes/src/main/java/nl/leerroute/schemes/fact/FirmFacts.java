package nl.leerroute.schemes.fact;

import java.util.List;
import nl.leerroute.schemes.Wording;

/** What only a firm itself can tell: where it is, what it pays, what state aid it had. */
public final class FirmFacts {

  public static final Fact MUNICIPALITY =
      told(
          "employer.municipality",
          new FactType.Code(List.of(), false),
          "In welke gemeente zit het bedrijf?",
          "In which municipality is the firm?");

  public static final Fact REGION =
      told(
          "employer.region",
          new FactType.Code(List.of(), false),
          "In welke arbeidsmarktregio zit het bedrijf?",
          "In which labour-market region is the firm?");

  public static final Fact WAGE_SUM =
      told(
          "employer.wageSum",
          new FactType.Money(),
          "Hoeveel loon betaalt het bedrijf in een jaar (loonsom)?",
          "How much does the firm pay in wages in a year (wage sum)?");

  /** All schemes that count as de-minimis aid share the room of one undertaking. */
  public static final Fact DE_MINIMIS_RECEIVED =
      told(
          "employer.deMinimisReceived",
          new FactType.Money(),
          "Hoeveel de-minimissteun kreeg het bedrijf in de afgelopen drie jaar?",
          "How much de-minimis aid did the firm receive in the past three years?");

  static final List<Fact> ALL = List.of(MUNICIPALITY, REGION, WAGE_SUM, DE_MINIMIS_RECEIVED);

  private FirmFacts() {}

  private static Fact told(String name, FactType type, String nl, String en) {
    return new Fact(name, type, Wording.of(nl, en), Origin.EMPLOYER, Privacy.PUBLIC);
  }
}
