package nl.leerroute.matching.team.search;

import java.util.List;

/**
 * People of one role who lack the same.
 *
 * @param role number of the role
 * @param necessity of each line: {@link Level#MANDATORY}, {@link Level#MUST} or {@link
 *     Level#TRAINABLE}
 * @param weeklyHours most hours of a week that one of them can be missed
 */
public record Group(
    int role,
    int persons,
    List<Level> necessity,
    int weeklyHours,
    List<Part> parts,
    List<Unit> units) {

  public Group {
    necessity = List.copyOf(necessity);
    parts = List.copyOf(parts);
    units = List.copyOf(units);
  }

  long all() {
    return (1L << necessity.size()) - 1;
  }
}
