package nl.leerroute.catalogue.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Row;

/** Gives the rows of a course when its last one has come; rows in between need not be its own. */
final class Gathering implements Function<Row, Stream<List<Row>>> {

  private final Headings headings;
  private final Map<String, Integer> sizes;
  private final Map<String, List<Row>> waiting = new HashMap<>();

  /**
   * @param sizes how many rows each course has in the whole sheet
   */
  Gathering(Headings headings, Map<String, Integer> sizes) {
    this.headings = headings;
    this.sizes = sizes;
  }

  @Override
  public Stream<List<Row>> apply(Row row) {
    String course = headings.course(row);
    List<Row> rows = waiting.computeIfAbsent(course, _ -> new ArrayList<>());
    rows.add(row);
    if (rows.size() < sizes.getOrDefault(course, 1)) {
      return Stream.empty();
    }
    waiting.remove(course);
    return Stream.of(rows);
  }
}
