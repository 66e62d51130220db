package nl.leerroute.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of figures, printed in columns as wide as they need. */
final class Table {

  private static final String NOTHING = "-";

  private final String title;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String title) {
    this.title = title;
    rows.add(List.of("what", "per second", "p99 of a batch", "ratio", "goal", "met"));
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
    rows.add(List.of(what, figures.perSecond(), figures.p99(), ratio, goal, met));
  }

  private static String ratio(double ratio) {
    return "%.2f".formatted(ratio);
  }

  private static String met(boolean met) {
    return met ? "yes" : "no";
  }

  void print() {
    System.out.println();
    System.out.println(title);
    rows.forEach(row -> System.out.println(line(row)));
  }

  private String line(List<String> row) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> padded(row.get(column), column))
        .collect(Collectors.joining("  "));
  }

  private String padded(String cell, int column) {
    int width = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    String space = " ".repeat(width - cell.length());
    return column == 0 ? cell + space : space + cell;
  }
}
