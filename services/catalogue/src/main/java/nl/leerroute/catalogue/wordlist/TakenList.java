package nl.leerroute.catalogue.wordlist;

import java.util.List;
import nl.leerroute.catalogue.incoming.Problem;

/** What became of a list. */
public sealed interface TakenList {

  /**
   * It took the place of what was there by that name.
   *
   * @param removed names and addresses that it had and has no more
   */
  record Complete(ListName name, List<ListRow> rows, int removed) implements TakenList {}

  /** These files are no list; nothing was taken. */
  record Refused(List<Problem> problems) implements TakenList {}
}
