package nl.leerroute.catalogue.http;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.sheet.Column;
import nl.leerroute.catalogue.sheet.Filled;
import org.jspecify.annotations.Nullable;

/** The cells of one course, by name of their column. */
record CellsBody(Map<Column, String> course, List<StartBody> starts) {

  /**
   * @param id absent for a start that is new
   */
  record StartBody(@Nullable String id, Map<Column, String> cells) {}

  static CellsBody of(Filled filled) {
    return new CellsBody(
        ordered(filled.course()),
        filled.starts().stream()
            .map(start -> new StartBody(start.id().orElse(null), ordered(start.cells())))
            .toList());
  }

  private static Map<Column, String> ordered(Map<Column, String> cells) {
    Map<Column, String> ordered = new EnumMap<>(Column.class);
    ordered.putAll(cells);
    return ordered;
  }

  Filled filled() {
    return new Filled(
        course,
        starts.stream()
            .map(start -> new Filled.Start(Optional.ofNullable(start.id()), start.cells()))
            .toList());
  }
}
