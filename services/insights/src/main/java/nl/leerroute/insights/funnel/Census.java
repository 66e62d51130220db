package nl.leerroute.insights.funnel;

import java.util.HashMap;
import java.util.Map;

/** How many people of each group are known at the end of a week, exactly: to be shown to nobody. */
final class Census {

  private final Week week;
  private final Map<Group, Integer> persons = new HashMap<>();

  Census(Week week) {
    this.week = week;
  }

  Week week() {
    return week;
  }

  Census add(Flow flow) {
    flow.groupAtEndOf(week).ifPresent(group -> persons.merge(group, 1, Integer::sum));
    return this;
  }

  Map<Group, Integer> persons() {
    return Map.copyOf(persons);
  }
}
