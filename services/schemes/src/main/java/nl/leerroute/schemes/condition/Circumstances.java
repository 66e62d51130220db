package nl.leerroute.schemes.condition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.PurchaseFacts;
import nl.leerroute.schemes.fact.StatePensionAges;

/**
 * What a condition is judged on.
 *
 * @param activity what is bought, known without asking
 * @param days those that are known
 * @param pension dated reference data
 */
public record Circumstances(
    Facts facts, FactValue activity, Map<Moment, LocalDate> days, StatePensionAges pension) {

  public Circumstances {
    days = Map.copyOf(days);
  }

  /** Before anybody answered anything; only what is bought is known. */
  public static Circumstances nothingKnown(String activity) {
    return new Circumstances(
        Facts.NONE,
        new FactValue.Code(activity),
        Map.of(Moment.APPLICATION, LocalDate.EPOCH),
        StatePensionAges.KNOWN);
  }

  public Optional<FactValue> value(Fact fact) {
    return fact.equals(PurchaseFacts.ACTIVITY) ? Optional.of(activity) : facts.value(fact);
  }

  public Optional<LocalDate> day(Moment moment) {
    return Optional.ofNullable(days.get(moment));
  }
}
