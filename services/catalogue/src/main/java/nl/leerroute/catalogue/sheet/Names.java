package nl.leerroute.catalogue.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What fields of an offer are called in a sheet: by the heading of their column, and the row. */
final class Names {

  private static final Pattern START = Pattern.compile("offerings(?:\\[(\\d+)](?:\\.(.+))?)?");
  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

  private final List<Long> startRows;

  /**
   * @param startRows the row of each start
   */
  Names(List<Long> startRows) {
    this.startRows = List.copyOf(startRows);
  }

  String of(String field) {
    String heading = column(field).heading().nl();
    return start(field)
        .map(index -> "%s (rij %d)".formatted(heading, startRows.get(index)))
        .orElse(heading);
  }

  /** The column in which a field of an offer is filled in. */
  static Column column(String field) {
    Matcher start = START.matcher(field);
    return start.matches()
        ? column(Column.ofStart(), start.group(2) == null ? "" : withoutIndexes(start.group(2)))
        : column(Column.ofCourse(), withoutIndexes(field));
  }

  /** Which of the starts a field is about; empty: it is about the whole course. */
  static Optional<Integer> start(String field) {
    Matcher start = START.matcher(field);
    return start.matches() && start.group(1) != null
        ? Optional.of(Integer.valueOf(start.group(1)))
        : Optional.empty();
  }

  private static String withoutIndexes(String path) {
    return INDEX.matcher(path).replaceAll("");
  }

  /** The first with this path, or with one above or below it; otherwise the first of all. */
  private static Column column(List<Column> columns, String path) {
    return Stream.<Predicate<Column>>of(
            column -> column.path().equals(path),
            column -> column.path().startsWith(path + "."),
            column -> path.startsWith(parent(column.path())),
            column -> path.equals("length") && column == Column.RECOGNITION,
            _ -> true)
        .flatMap(fits -> columns.stream().filter(fits).limit(1))
        .findFirst()
        .orElseThrow();
  }

  private static String parent(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path + "." : path.substring(0, dot + 1);
  }
}
