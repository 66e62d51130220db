package nl.leerroute.insights.mongo;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerroute.insights.funnel.Area;
import nl.leerroute.insights.funnel.Flow;
import nl.leerroute.insights.funnel.Stage;
import nl.leerroute.insights.funnel.Traits;
import org.jspecify.annotations.Nullable;

/** A flow in the form of its document. */
record StoredFlow(Map<String, Reached> stages) {

  /**
   * @param traits absent: folded before these were kept
   */
  record Reached(Instant at, String area, StoredPeople.@Nullable StoredTraits traits) {

    static Reached of(Flow.Reached reached) {
      return new Reached(
          reached.at(), reached.area().name(), StoredPeople.StoredTraits.of(reached.traits()));
    }

    Flow.Reached reached() {
      return new Flow.Reached(
          at, Area.valueOf(area), traits == null ? Traits.UNKNOWN : traits.traits());
    }
  }

  static StoredFlow of(Flow flow) {
    return new StoredFlow(
        flow.stages().entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().name(), entry -> Reached.of(entry.getValue()))));
  }

  Flow flow(String id) {
    return new Flow(
        id,
        stages.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> Stage.valueOf(entry.getKey()), entry -> entry.getValue().reached())));
  }
}
