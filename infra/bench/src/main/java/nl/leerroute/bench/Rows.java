package nl.leerroute.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of cells under a title, printed in columns as wide as they need. */
final class Rows {

  private final String title;
  private final List<List<String>> rows = new ArrayList<>();

  Rows(String title, String... columns) {
    this.title = title;
    rows.add(List.of(columns));
  }

  void row(Object... cells) {
    rows.add(Stream.of(cells).map(Object::toString).toList());
  }

  @Override
  public String toString() {
    return rows.stream().map(this::line).collect(Collectors.joining("\n", title + "\n", "\n"));
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
