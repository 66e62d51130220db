package nl.leerroute.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of figures, printed in columns as wide as they need. */
final class Table {

  private final String title;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String title, String... columns) {
    this.title = title;
    rows.add(List.of(columns));
  }

  void row(Object... cells) {
    rows.add(List.of(cells).stream().map(Object::toString).toList());
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
    return column == 0
        ? cell + " ".repeat(width - cell.length())
        : " ".repeat(width - cell.length()) + cell;
  }
}
