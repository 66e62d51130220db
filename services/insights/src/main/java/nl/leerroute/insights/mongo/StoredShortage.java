package nl.leerroute.insights.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leerroute.insights.funnel.Area;
import nl.leerroute.insights.funnel.Missed;
import nl.leerroute.insights.funnel.Shortage;

/** What a flow missed in the form of its document, the oldest first. */
record StoredShortage(List<Since> states) {

  record Since(Instant at, String area, List<String> skills) {}

  static StoredShortage of(Shortage shortage) {
    return new StoredShortage(
        shortage.since().entrySet().stream()
            .map(
                state ->
                    new Since(
                        state.getKey(),
                        state.getValue().area().name(),
                        state.getValue().skills().stream().sorted().toList()))
            .toList());
  }

  Shortage shortage(String flow) {
    SortedMap<Instant, Missed> since = new TreeMap<>();
    states.forEach(
        state ->
            since.put(
                state.at(), new Missed(Area.valueOf(state.area()), Set.copyOf(state.skills()))));
    return new Shortage(flow, since);
  }
}
