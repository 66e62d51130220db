package nl.leerroute.catalogue.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.incoming.Sentence;

/** Makes one record of the rows of one course. */
final class ReadingCourse {

  private static final int MOST_ROWS_NAMED = 5;

  private final Headings headings;
  private final List<Row> rows;
  private final Tree course = new Tree();
  private final List<Problem> problems = new ArrayList<>();

  private ReadingCourse(Headings headings, List<Row> rows) {
    this.headings = headings;
    this.rows = rows;
  }

  static Delivered read(String provider, Headings headings, List<Row> rows) {
    return new ReadingCourse(headings, rows).delivered(provider);
  }

  private Delivered delivered(String provider) {
    Column.ofCourse().forEach(this::column);
    Optional<String> code =
        Optional.of(headings.course(rows.getFirst())).filter(own -> !own.startsWith("\n"));
    code.ifPresent(own -> course.put(Column.KEY.path(), SheetId.of(provider, own)));
    recognition();
    whatIsEmpty();
    List<Row> starts = rows.stream().filter(this::isStart).toList();
    List<Object> offerings = new ArrayList<>();
    ReadingStart reading = new ReadingStart(headings, problems);
    starts.forEach(row -> offerings.add(reading.read(row, offerings.size())));
    course.put("offerings", offerings);
    Names names = new Names(starts.stream().map(Row::number).toList());
    return new Delivered(where(), course.values(), names::of, problems, code);
  }

  private void column(Column column) {
    Optional<Row> first = rows.stream().filter(row -> said(row, column).isPresent()).findFirst();
    first.ifPresent(
        row -> {
          String cell = said(row, column).orElseThrow();
          Optional<Object> value = column.meaning().reading().apply(cell);
          course.put(column.path(), value.orElse(cell));
          if (value.isEmpty()) {
            problems.add(column.meaning().problem(column.path()));
          }
          different(column, row, cell).ifPresent(problems::add);
        });
  }

  private Optional<String> said(Row row, Column column) {
    return headings.cell(row, column);
  }

  private Optional<Problem> different(Column column, Row first, String cell) {
    return rows.stream()
        .filter(
            row ->
                said(row, column)
                    .filter(other -> !Meaning.plain(other).equals(Meaning.plain(cell)))
                    .isPresent())
        .findFirst()
        .map(
            other ->
                Problem.of(
                    column.path(),
                    "rows-differ",
                    new Sentence(
                        "Rij %d zegt iets anders dan rij %d. Maak ze gelijk."
                            .formatted(other.number(), first.number()),
                        "Row %d says something else than row %d. Make them the same."
                            .formatted(other.number(), first.number()))));
  }

  private void recognition() {
    if (course.values().get(Column.RECOGNITION.path()) instanceof String both) {
      String[] parts = both.split(" ", 2);
      course.put("formality", parts[0]);
      course.put("length", parts.length > 1 ? parts[1] : "SHORT");
    }
  }

  private void whatIsEmpty() {
    for (Column cost : List.of(Column.EXAM_FEE, Column.MATERIALS)) {
      if (course.has("price") && !course.has(cost.path())) {
        course.put(cost.path(), 0L);
      }
    }
    if (!course.has(Column.HOURS.path())
        && course.values().get(Column.WEEKS.path()) instanceof Long weeks
        && course.values().get(Column.HOURS_A_WEEK.path()) instanceof Long hours) {
      course.put(Column.HOURS.path(), weeks * hours);
    }
  }

  /** Where one can start at any time, a row without a date is no start. */
  private boolean isStart(Row row) {
    return said(row, Column.START).isPresent()
        || (!Boolean.TRUE.equals(course.values().get(Column.ANY_TIME.path()))
            && Column.ofStart().stream().anyMatch(column -> said(row, column).isPresent()));
  }

  private String where() {
    return rows.size() <= MOST_ROWS_NAMED
        ? rows.stream().map(row -> Long.toString(row.number())).collect(Collectors.joining(", "))
        : rows.getFirst().number() + "\u2013" + rows.getLast().number();
  }
}
