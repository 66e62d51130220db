package nl.leerroute.catalogue.esco;

import java.util.List;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.taxonomy.Edition;

/** What the files of a release turned out to hold. */
public sealed interface Read {

  /**
   * A release that can be taken in.
   *
   * @param remarks the first of what was left out
   * @param remarksInAll how much was left out
   */
  record Whole(Edition edition, List<Remark> remarks, int remarksInAll) implements Read {}

  /** These files are no release: a table or a column is missing. */
  record Refused(List<Problem> problems) implements Read {}
}
