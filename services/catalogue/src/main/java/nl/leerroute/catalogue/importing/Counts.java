package nl.leerroute.catalogue.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many records had which outcome. */
public record Counts(Map<Outcome, Integer> by) {

  public static final Counts NONE = new Counts(Map.of());

  public Counts {
    by = Map.copyOf(by);
  }

  public int of(Outcome outcome) {
    return by.getOrDefault(outcome, 0);
  }

  Counts plus(List<RecordOutcome> outcomes) {
    Map<Outcome, Integer> sum = new EnumMap<>(Outcome.class);
    sum.putAll(by);
    outcomes.stream()
        .map(RecordOutcome::outcome)
        .filter(Outcome::isTold)
        .forEach(outcome -> sum.merge(outcome, 1, Integer::sum));
    return new Counts(sum);
  }

  Counts without(Outcome outcome) {
    Map<Outcome, Integer> rest = new EnumMap<>(Outcome.class);
    rest.putAll(by);
    rest.remove(outcome);
    return new Counts(rest);
  }
}
