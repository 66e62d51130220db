package nl.leerroute.matching.team.search;

/** What plans are compared by; of each less is better, so what is learned counts below zero. */
public enum Level {
  MANDATORY(0),
  MUST(1),
  TRAINABLE(2),
  /** Hours of working time. */
  ABSENCE(3),
  /** Own contribution when all money comes, and what lost hours cost, in cents. */
  COST(4),
  /** Days from today to the end of each participation, added up. */
  DAYS(5);

  /** Levels of which every aim makes the best first. */
  public static final int LEARNED = 3;

  static final int ALL = values().length;

  private final int place;

  Level(int place) {
    this.place = place;
  }

  /** Among the levels of a plan. */
  int place() {
    return place;
  }
}
