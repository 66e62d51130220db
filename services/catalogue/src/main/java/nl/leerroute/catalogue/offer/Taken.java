package nl.leerroute.catalogue.offer;

import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;

/**
 * What became of one record.
 *
 * @param id absent: the record has none that can be read
 * @param problems what is wrong, or why nobody sees it yet; mostly empty
 */
public record Taken(Optional<OfferId> id, Outcome outcome, List<Problem> problems) {

  /** What a provider hears about a record. */
  public enum Outcome {
    TAKEN,
    CHANGED,
    UNCHANGED,
    /** It is known which offer this is, but it is not published until its problems are solved. */
    QUARANTINED,
    /** Nothing can be done with it. */
    REFUSED
  }

  /** A record that can be named can be corrected. */
  static Taken bad(Optional<OfferId> id, List<Problem> problems) {
    return new Taken(id, id.isPresent() ? Outcome.QUARANTINED : Outcome.REFUSED, problems);
  }

  static Taken refused(OfferId id, String code, Sentence why) {
    return new Taken(Optional.of(id), Outcome.REFUSED, List.of(Problem.of("offerId", code, why)));
  }
}
