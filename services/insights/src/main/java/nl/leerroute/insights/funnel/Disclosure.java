package nl.leerroute.insights.funnel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The one rule by which numbers of people become public.
 *
 * <ol>
 *   <li>Fewer than ten people are never shown, and nobody is not told from a few.
 *   <li>All other numbers are rounded to tens, so that the difference between two stages, two weeks
 *       or two editions never proves that one to nine people make it.
 *   <li>A total adds up what is shown. What is hidden in an area is not in the total either, so
 *       that what is published does not depend on a hidden number at all: nobody learns it by
 *       subtraction, not even who knows all other numbers exactly.
 * </ol>
 */
public final class Disclosure {

  static final int LEAST = 10;

  private Disclosure() {}

  static Figures of(Table table) {
    Map<Area, Map<Stage, Figure>> rows = new EnumMap<>(Area.class);
    for (Area area : Area.values()) {
      Map<Stage, Figure> row = new EnumMap<>(Stage.class);
      for (Stage stage : Stage.values()) {
        row.put(stage, of(table.persons(area, stage)));
      }
      rows.put(area, row);
    }
    return new Figures(rows, demand(table));
  }

  /** Of no group is more known than of a cell of any other table, and there is only this one. */
  static People of(Census census) {
    Map<Group, Integer> shown = new HashMap<>();
    census
        .persons()
        .forEach(
            (group, persons) -> {
              if (of(persons) instanceof Figure.Shown(int tens)) {
                shown.put(group, tens);
              }
            });
    return new People(census.week(), shown);
  }

  private static Demand demand(Table table) {
    Map<Area, Map<String, Integer>> shown = new EnumMap<>(Area.class);
    table.eachMissing(
        (area, skill, persons) -> {
          if (of(persons) instanceof Figure.Shown(int tens)) {
            shown.computeIfAbsent(area, _ -> new HashMap<>()).put(skill, tens);
          }
        });
    return new Demand(shown);
  }

  static Figure of(int persons) {
    return persons < LEAST
        ? new Figure.Hidden()
        : new Figure.Shown((persons + LEAST / 2) / LEAST * LEAST);
  }
}
