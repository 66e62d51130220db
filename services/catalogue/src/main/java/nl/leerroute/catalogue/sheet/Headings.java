package nl.leerroute.catalogue.sheet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.incoming.Sentence;

/** Where the columns of the template are in a sheet; others are nobody's business. */
record Headings(Map<Column, Integer> columns) {

  /** With fewer columns somebody took another file than the template. */
  private static final int FEWEST = 3;

  /** The order does not matter, nor do capitals or a star behind what is required. */
  static Headings of(List<String> written) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < written.size(); i++) {
      int index = i;
      String heading = Meaning.plain(written.get(i).replace("*", ""));
      Arrays.stream(Column.values())
          .filter(column -> Meaning.plain(column.heading().nl()).equals(heading))
          .forEach(column -> columns.putIfAbsent(column, index));
    }
    return new Headings(columns);
  }

  /** All columns of the template in their order, as in a form. */
  static Headings all() {
    return of(Arrays.stream(Column.values()).map(column -> column.heading().nl()).toList());
  }

  /** What keeps the sheet from being read; first of all that it is another one. */
  List<Problem> problems() {
    return Stream.concat(another(), missing()).toList();
  }

  private Stream<Problem> another() {
    return columns.size() >= FEWEST
        ? Stream.empty()
        : Stream.of(
            Problem.of(
                "file",
                "not-the-template",
                new Sentence(
                    "Dit is niet ons sjabloon: bijna geen kolom heeft een kop die we kennen."
                        + " Download het sjabloon en vul dat in.",
                    "This is not our template: hardly any column has a heading that we know."
                        + " Download the template and fill that in.")));
  }

  private Stream<Problem> missing() {
    return Arrays.stream(Column.values())
        .filter(column -> column.need() == Column.Need.REQUIRED && !columns.containsKey(column))
        .map(
            column ->
                Problem.of(
                    column.heading().nl(),
                    "missing-column",
                    new Sentence(
                        "Deze kolom ontbreekt. Neem de koppen uit het sjabloon over.",
                        "This column is missing. Use the headings of the template.")));
  }

  Optional<String> cell(Row row, Column column) {
    return Optional.ofNullable(columns.get(column))
        .filter(index -> index < row.cells().size())
        .map(index -> row.cells().get(index).strip())
        .filter(cell -> !cell.isEmpty());
  }

  /** The rows of the template itself, and empty ones, are nobody's course. */
  boolean isCourse(Row row) {
    String first = row.cells().isEmpty() ? "" : Meaning.plain(row.cells().getFirst());
    return row.cells().stream().anyMatch(cell -> !cell.isBlank())
        && !first.startsWith(Template.EXPLANATION)
        && cell(row, Column.KEY)
            .filter(key -> Meaning.plain(key).startsWith(Template.EXAMPLE))
            .isEmpty();
  }

  /** What rows of one course have in common; a row without key and name is by itself. */
  String course(Row row) {
    return cell(row, Column.KEY)
        .or(() -> cell(row, Column.TITLE))
        .map(Meaning::plain)
        .orElse("\n" + row.number());
  }
}
