package nl.leerroute.catalogue.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Row;

/** Reads the starts of one course, a row each. */
final class ReadingStart {

  private static final String DUTCH = "nl";

  private final Headings headings;
  private final List<Problem> problems;
  private final Set<String> ids = new HashSet<>();

  ReadingStart(Headings headings, List<Problem> problems) {
    this.headings = headings;
    this.problems = problems;
  }

  Map<String, Object> read(Row row, int index) {
    Tree start = new Tree();
    for (Column column : Column.ofStart()) {
      headings
          .cell(row, column)
          .ifPresent(
              cell -> {
                Optional<Object> value = column.meaning().reading().apply(cell);
                start.put(column.path(), value.orElse(cell));
                if (value.isEmpty()) {
                  problems.add(
                      column.meaning().problem("offerings[%d].%s".formatted(index, column.path())));
                }
              });
    }
    if (!start.has(Column.LANGUAGE.path())) {
      start.put(Column.LANGUAGE.path(), DUTCH);
    }
    start.put("id", id(start));
    return start.values();
  }

  /** The same for as long as day and place are the same, wherever the row is. */
  private String id(Tree start) {
    String day = Objects.toString(start.values().get(Column.START.path()), "");
    String place =
        start.values().get("place") instanceof Map<?, ?> fields
            ? Objects.toString(fields.get("pc4"), "")
            : "";
    String id = place.isEmpty() ? day : day + "-" + place;
    String free = id;
    for (int i = 2; !ids.add(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }
}
