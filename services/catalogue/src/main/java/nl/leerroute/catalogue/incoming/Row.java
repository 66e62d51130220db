package nl.leerroute.catalogue.incoming;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a sheet.
 *
 * @param number line in the file, the first one is 1
 */
public record Row(long number, Map<String, Integer> columns, List<String> cells) {

  /** The cell below this heading; empty when there is no such column or nothing is in it. */
  public Optional<String> cell(String column) {
    Integer index = columns.get(column);
    return index == null || index >= cells.size()
        ? Optional.empty()
        : Optional.of(cells.get(index).strip()).filter(text -> !text.isEmpty());
  }
}
