package nl.leerroute.schemes.condition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.StatePensionAges;

/** What a condition is judged on: facts, the days that are known, and dated reference data. */
public record Circumstances(Facts facts, Map<Moment, LocalDate> days, StatePensionAges pension) {

  public Circumstances {
    days = Map.copyOf(days);
  }

  public Optional<LocalDate> day(Moment moment) {
    return Optional.ofNullable(days.get(moment));
  }
}
