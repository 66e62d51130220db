package nl.leerroute.schemes.rule;

import java.util.List;
import nl.leerroute.schemes.Wording;

/**
 * How one applies.
 *
 * @param documents what to have at hand
 * @param steps what to do, in order
 */
public record Procedure(List<Wording> documents, List<Wording> steps) {

  public Procedure {
    documents = List.copyOf(documents);
    steps = List.copyOf(steps);
  }
}
