package nl.leerroute.bench;

/** Mechanisms and their peers, with what was measured and what was to be reached. */
final class Table {

  private static final String NOTHING = "-";

  private final Rows rows;

  Table(String title) {
    rows = new Rows(title, "what", "per second", "p99 of a batch", "ratio", "goal", "met");
  }

  /** A peer: what others are compared with. */
  void peer(String what, Figures figures) {
    row(what, figures, NOTHING, NOTHING, NOTHING);
  }

  /** Something that is worth knowing and has no goal. */
  void compared(String what, Figures figures, Figures peer) {
    row(what, figures, ratio(figures.ratioTo(peer)), NOTHING, NOTHING);
  }

  void compared(String what, Figures figures, Figures peer, double goal) {
    double ratio = figures.ratioTo(peer);
    row(what, figures, ratio(ratio), ">= " + ratio(goal), met(ratio >= goal));
  }

  void quickerThan(String what, Figures figures, double milliseconds) {
    boolean met = figures.p99Millis() < milliseconds;
    row(what, figures, NOTHING, "p99 < %.0f ms".formatted(milliseconds), met(met));
  }

  private void row(String what, Figures figures, String ratio, String goal, String met) {
    rows.row(what, figures.perSecond(), figures.p99(), ratio, goal, met);
  }

  private static String ratio(double ratio) {
    return "%.2f".formatted(ratio);
  }

  private static String met(boolean met) {
    return met ? "yes" : "no";
  }

  @Override
  public String toString() {
    return rows.toString();
  }
}
