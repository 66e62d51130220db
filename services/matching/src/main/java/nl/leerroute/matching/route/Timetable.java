package nl.leerroute.matching.route;

import java.util.Arrays;
import java.util.List;

/** Steps with their days, in the order of their starts. */
record Timetable(List<Placement> placements) {

  static Timetable of(Placement[] placed, int size) {
    return new Timetable(List.of(Arrays.copyOf(placed, size)));
  }

  List<Step> steps() {
    return placements.stream().map(Placement::step).toList();
  }
}
