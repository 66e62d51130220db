package nl.leerroute.schemes.fact;

import java.time.LocalDate;
import java.util.Set;

/** What is known of a fact. What is not known has no value: absent never means no. */
public sealed interface FactValue {

  record YesNo(boolean yes) implements FactValue {}

  /** A count, or an amount in cents. */
  record Count(long number) implements FactValue {}

  record Day(LocalDate day) implements FactValue {}

  record Code(String code) implements FactValue {}

  record Codes(Set<String> codes) implements FactValue {
    public Codes {
      codes = Set.copyOf(codes);
    }
  }
}
