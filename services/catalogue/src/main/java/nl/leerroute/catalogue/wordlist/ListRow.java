package nl.leerroute.catalogue.wordlist;

import java.util.List;
import nl.leerroute.catalogue.incoming.Problem;

/**
 * What became of one row.
 *
 * @param line in its file, the first one is 1
 */
public record ListRow(String file, long line, Outcome outcome, List<Problem> problems) {

  public enum Outcome {
    TAKEN,
    CHANGED,
    UNCHANGED,
    REFUSED
  }
}
