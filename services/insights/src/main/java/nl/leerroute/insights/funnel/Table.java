package nl.leerroute.insights.funnel;

import java.util.HashMap;
import java.util.Map;

/**
 * How many people reached each stage in one week and missed each skill at its end, per area,
 * exactly: not to be shown to anybody.
 */
final class Table {

  record Cell(Area area, Stage stage) {}

  private record Lack(Area area, String skill) {}

  interface Lacks {
    void tell(Area area, String skill, int persons);
  }

  private final Map<Cell, Integer> persons = new HashMap<>();
  private final Map<Lack, Integer> missing = new HashMap<>();

  void count(Area area, Stage stage) {
    add(area, stage, 1);
  }

  void add(Area area, Stage stage, int more) {
    persons.merge(new Cell(area, stage), more, Integer::sum);
  }

  void count(Missed missed) {
    missed
        .skills()
        .forEach(skill -> missing.merge(new Lack(missed.area(), skill), 1, Integer::sum));
  }

  void eachMissing(Lacks told) {
    missing.forEach((lack, persons) -> told.tell(lack.area(), lack.skill(), persons));
  }

  int persons(Area area, Stage stage) {
    return persons.getOrDefault(new Cell(area, stage), 0);
  }
}
