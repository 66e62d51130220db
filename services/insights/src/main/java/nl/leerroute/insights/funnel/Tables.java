package nl.leerroute.insights.funnel;

import java.util.NavigableMap;
import java.util.TreeMap;

/** The exact tables of all weeks, counted from flows and from what they missed. */
final class Tables {

  private final NavigableMap<Week, Table> weeks = new TreeMap<>();

  Tables add(Flow flow) {
    Area area = flow.area();
    flow.stages().forEach((stage, reached) -> of(Week.of(reached.at())).count(area, stage));
    return this;
  }

  Tables add(Shortage shortage) {
    shortage.eachWeek((week, missed) -> of(week).count(missed));
    return this;
  }

  private Table of(Week week) {
    return weeks.computeIfAbsent(week, _ -> new Table());
  }

  /** Every week from the first with a fact to the last one given, with its table. */
  NavigableMap<Week, Table> until(Week last) {
    NavigableMap<Week, Table> tables = new TreeMap<>();
    if (!weeks.isEmpty()) {
      for (Week week = weeks.firstKey(); week.compareTo(last) <= 0; week = week.next()) {
        tables.put(week, weeks.getOrDefault(week, new Table()));
      }
    }
    return tables;
  }
}
