package nl.leerroute.insights.funnel;

import java.util.HashMap;
import java.util.Map;

/**
 * How many people reached each stage in one week, per area, exactly: not to be shown to anybody.
 */
final class Table {

  record Cell(Area area, Stage stage) {}

  private final Map<Cell, Integer> persons = new HashMap<>();

  void count(Area area, Stage stage) {
    add(area, stage, 1);
  }

  void add(Area area, Stage stage, int more) {
    persons.merge(new Cell(area, stage), more, Integer::sum);
  }

  int persons(Area area, Stage stage) {
    return persons.getOrDefault(new Cell(area, stage), 0);
  }
}
