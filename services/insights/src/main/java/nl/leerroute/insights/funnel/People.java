package nl.leerroute.insights.funnel;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The people whose answers are known at the end of a week, by group; who is in a group that is too
 * small is not in it at all.
 *
 * @param persons rounded to tens
 */
public record People(Week week, SortedMap<Group, Integer> persons) {

  public People(Week week, Map<Group, Integer> persons) {
    this(week, (SortedMap<Group, Integer>) new TreeMap<>(persons));
  }

  public People {
    persons = Collections.unmodifiableSortedMap(new TreeMap<>(persons));
  }
}
