package nl.leerroute.schemes.amount;

import nl.leerroute.schemes.Wording;

/**
 * What costs are for. The price of a step is fee, exam and materials; the others stand beside it.
 */
public enum CostKind {
  FEE("lesgeld", "course fee"),
  EXAM("examengeld", "exam fee"),
  MATERIALS("leermiddelen", "learning materials"),
  WAGES("loon tijdens het leren", "wages while learning"),
  TRAVEL("reiskosten", "travel"),
  SUPERVISION("begeleiding op de werkplek", "guidance at work"),
  ADVICE_FOR_FIRM("advies of een scan voor het bedrijf", "advice or a scan for the firm"),
  DEVELOPMENT("ontwikkelwerk door anderen", "development by others"),
  OWN_HOURS("eigen uren", "own hours"),
  /** For a lump sum of which the rule does not say what it covers. */
  EMPLOYER_COSTS("kosten van de werkgever", "costs of the employer");

  private final String nl;
  private final String en;

  CostKind(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  public Wording wording() {
    return Wording.of(nl, en);
  }

  /** Whether a participant is charged for it, so that money for it lowers the price of a step. */
  public boolean inPrice() {
    return switch (this) {
      case FEE, EXAM, MATERIALS -> true;
      case WAGES, TRAVEL, SUPERVISION, ADVICE_FOR_FIRM, DEVELOPMENT, OWN_HOURS, EMPLOYER_COSTS ->
          false;
    };
  }
}
