package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerroute.schemes.amount.Costs;
import nl.leerroute.schemes.rule.Activity;

/**
 * What somebody wants to do, and what it costs.
 *
 * @param start first day; absent: not chosen yet
 * @param end last day
 * @param enrolUntil last day on which the provider takes enrolments; absent: not known
 */
public record Purchase(
    Activity activity,
    Costs costs,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<LocalDate> enrolUntil) {

  public Purchase {
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw new IllegalArgumentException("Ends before it starts: " + start + " - " + end);
    }
  }

  public static Purchase of(Activity activity, Costs costs, LocalDate start, LocalDate end) {
    return new Purchase(activity, costs, Optional.of(start), Optional.of(end), Optional.empty());
  }

  public Purchase enrolledUntil(LocalDate day) {
    return new Purchase(activity, costs, start, end, Optional.of(day));
  }

  /** The same with other costs. */
  public Purchase costing(Costs other) {
    return new Purchase(activity, other, start, end, enrolUntil);
  }
}
