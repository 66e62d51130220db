package nl.leerroute.catalogue.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.incoming.Row;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one course, as a person sees and fills them in a form.
 *
 * @param starts a row each; what has an id keeps it
 */
public record Filled(Map<Column, String> course, List<Start> starts) {

  /**
   * @param id absent for a start that is new
   */
  public record Start(Optional<String> id, Map<Column, String> cells) {

    public Start {
      cells = Map.copyOf(cells);
    }

    boolean isEmpty() {
      return cells.values().stream().allMatch(String::isBlank);
    }
  }

  public Filled {
    course = Map.copyOf(course);
    starts = List.copyOf(starts);
  }

  /** What the form shows of a record, whether or not it can be read. */
  public static Filled of(Map<String, Object> plain) {
    List<Start> starts = new ArrayList<>();
    if (plain.get("offerings") instanceof List<?> runs) {
      for (Object run : runs) {
        if (run instanceof Map<?, ?> fields) {
          starts.add(
              new Start(
                  Tree.at(fields, "id").map(Object::toString), cells(fields, Column.ofStart())));
        }
      }
    }
    Map<Column, String> course = cells(plain, Column.ofCourse());
    if ("FORMAL".equals(plain.get("formality")) || "NON_FORMAL".equals(plain.get("formality"))) {
      Column.RECOGNITION
          .meaning()
          .writing()
          .apply(plain.get("formality") + " " + plain.get("length"))
          .ifPresent(word -> course.put(Column.RECOGNITION, word));
    }
    return new Filled(course, starts);
  }

  private static Map<Column, String> cells(Map<?, ?> fields, List<Column> columns) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    columns.forEach(
        column ->
            Tree.at(fields, column.path())
                .flatMap(value -> column.meaning().writing().apply(value))
                .ifPresent(cell -> cells.put(column, cell)));
    return cells;
  }

  /**
   * The record that this says, on top of what the form does not show.
   *
   * @param before as it was, with its id; of a new course only what is known of it
   */
  public Delivered over(Map<String, Object> before, String provider) {
    List<Start> filled = starts.stream().filter(start -> !start.isEmpty()).toList();
    Delivered read = ReadingCourse.read(provider, Headings.all(), rows(filled));
    Map<String, Object> plain = new HashMap<>(before);
    Column.ofCourse().forEach(column -> plain.remove(column.path().split("\\.", -1)[0]));
    plain.putAll(read.plain());
    if (before.containsKey("offerId")) {
      plain.put("offerId", before.get("offerId"));
    }
    plain.put("offerings", withIds(read.plain().get("offerings"), filled));
    return new Delivered("", plain, read.naming(), read.problems(), read.code());
  }

  private List<Row> rows(List<Start> filled) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(1, filled.size()); i++) {
      Map<Column, String> cells = new EnumMap<>(Column.class);
      cells.putAll(i == 0 ? course : Map.of());
      cells.putAll(i < filled.size() ? filled.get(i).cells() : Map.of());
      List<String> row = new ArrayList<>();
      for (Column column : Column.values()) {
        row.add(cells.getOrDefault(column, ""));
      }
      rows.add(new Row(i + 1L, Map.of(), row));
    }
    return rows;
  }

  private static List<Object> withIds(@Nullable Object offerings, List<Start> filled) {
    List<Object> runs = new ArrayList<>();
    if (offerings instanceof List<?> read) {
      for (Object run : read) {
        Map<Object, Object> kept = new HashMap<>((Map<?, ?>) run);
        filled.get(runs.size()).id().ifPresent(id -> kept.put("id", id));
        runs.add(kept);
      }
    }
    return runs;
  }
}
