package nl.leerroute.insights.funnel;

/**
 * The steps from the first answer to the end of a course, in their order, and what stands beside
 * them.
 */
public enum Stage {
  ENTERED("Gaf een eerste antwoord", "Gave a first answer"),
  GOAL_SET("Koos een beroep als doel", "Chose an occupation as goal"),
  ANSWERED("Bevestigde de antwoorden", "Confirmed the answers"),
  ROUTED("Kreeg ten minste één route", "Was offered at least one route"),
  CHOSEN("Koos een route", "Chose a route"),
  APPLIED("Vroeg geld aan", "Applied for money"),
  GRANTED("Kreeg geld toegekend", "Was granted money"),
  ENROLLED("Heeft een plek bij een aanbieder", "Has a place with a provider"),
  STARTED("Begon met leren", "Began to learn"),
  COMPLETED("Is klaar met leren", "Completed it"),
  STOPPED("Stopte eerder", "Stopped earlier"),
  HELD_BACK("Wilde wel, maar begon niet", "Wanted to, but did not begin"),
  ADVICE_ASKED("Vroeg advies", "Asked for advice"),
  OUTCOME("Vertelde wat leren opleverde", "Told what learning brought");

  private final String nl;
  private final String en;

  Stage(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  public Wording label() {
    return new Wording(nl, en);
  }
}
