package nl.leerroute.intake.answer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a firm wants to learn together with others of its region, and on which terms.
 *
 * @param skill the address of its concept
 * @param persons who would take part
 * @param from first day that suits; empty: any day
 * @param where empty: anywhere
 * @param mostCents most that it would pay for one of them; empty: not said
 */
public record Join(
    String skill,
    int persons,
    Optional<LocalDate> from,
    Optional<Where> where,
    Optional<Long> mostCents) {

  /** Where people would learn together. */
  public enum Where {
    AT_FIRM,
    AT_PROVIDER,
    ONLINE
  }
}
