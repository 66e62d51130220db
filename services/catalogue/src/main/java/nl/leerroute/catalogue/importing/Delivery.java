package nl.leerroute.catalogue.importing;

import java.util.List;
import nl.leerroute.catalogue.incoming.Problem;

/** What a source has for us. */
public sealed interface Delivery {

  /**
   * Some records.
   *
   * @param end from where to go on after this page, in the source's own words
   */
  record Page(List<Delivered> records, String end) implements Delivery {

    public Page {
      records = List.copyOf(records);
    }
  }

  /** It cannot be read at all, and asking again does not help. */
  record Unreadable(List<Problem> problems) implements Delivery {

    public Unreadable {
      problems = List.copyOf(problems);
    }
  }
}
