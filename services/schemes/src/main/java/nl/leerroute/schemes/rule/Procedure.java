package nl.leerroute.schemes.rule;

import java.util.List;
import java.util.Optional;
import nl.leerroute.schemes.Wording;

/**
 * How one applies, and what comes after.
 *
 * @param enrolment absent: our sources do not say
 * @param documents what to have at hand
 * @param steps what to do, in order
 * @param obligations what binds afterwards: what to report, and what is paid back when one stops
 */
public record Procedure(
    Optional<EnrolmentOrder> enrolment,
    List<Wording> documents,
    List<Wording> steps,
    List<Wording> obligations) {

  public Procedure {
    documents = List.copyOf(documents);
    steps = List.copyOf(steps);
    obligations = List.copyOf(obligations);
  }
}
