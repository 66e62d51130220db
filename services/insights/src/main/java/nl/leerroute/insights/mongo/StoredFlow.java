package nl.leerroute.insights.mongo;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerroute.insights.funnel.Area;
import nl.leerroute.insights.funnel.Flow;
import nl.leerroute.insights.funnel.Stage;

/** A flow in the form of its document. */
record StoredFlow(Map<String, Reached> stages) {

  record Reached(Instant at, String area) {}

  static StoredFlow of(Flow flow) {
    return new StoredFlow(
        flow.stages().entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().name(),
                    entry -> new Reached(entry.getValue().at(), entry.getValue().area().name()))));
  }

  Flow flow(String id) {
    return new Flow(
        id,
        stages.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> Stage.valueOf(entry.getKey()),
                    entry ->
                        new Flow.Reached(
                            entry.getValue().at(), Area.valueOf(entry.getValue().area())))));
  }
}
