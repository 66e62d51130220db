package nl.leerroute.insights.funnel;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many people miss a skill that nobody within reach teaches, per area; what is hidden is not in
 * it.
 *
 * @param byArea persons, rounded to tens, by the URI of the skill
 */
public record Demand(Map<Area, Map<String, Integer>> byArea) {

  public static final Demand NONE = new Demand(Map.of());

  public Demand {
    Map<Area, Map<String, Integer>> copy = new EnumMap<>(Area.class);
    byArea.forEach(
        (area, skills) -> {
          if (!skills.isEmpty()) {
            copy.put(area, Map.copyOf(skills));
          }
        });
    byArea = Map.copyOf(copy);
  }

  public Map<String, Integer> of(Area area) {
    return byArea.getOrDefault(area, Map.of());
  }

  /** All areas together, as far as they are shown. */
  public Map<String, Integer> everywhere() {
    Map<String, Integer> sum = new TreeMap<>();
    byArea
        .values()
        .forEach(
            skills -> skills.forEach((skill, persons) -> sum.merge(skill, persons, Integer::sum)));
    return sum;
  }
}
