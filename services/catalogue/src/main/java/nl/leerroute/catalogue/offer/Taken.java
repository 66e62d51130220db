package nl.leerroute.catalogue.offer;

import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.incoming.Problem;

/**
 * What became of one record.
 *
 * @param id absent: the record has none that can be read
 * @param problems empty, unless refused
 */
public record Taken(Optional<OfferId> id, Outcome outcome, List<Problem> problems) {

  /** What a provider hears about a record. */
  public enum Outcome {
    TAKEN,
    CHANGED,
    UNCHANGED,
    REFUSED
  }

  static Taken refused(Optional<OfferId> id, List<Problem> problems) {
    return new Taken(id, Outcome.REFUSED, problems);
  }
}
