package nl.leerroute.schemes.outline;

import java.util.List;
import nl.leerroute.schemes.Wording;

/**
 * One value of a form as people read it.
 *
 * @param where the names of what it stands in, outermost first
 */
public record Told(List<Wording> where, Wording value) {

  public Told {
    where = List.copyOf(where);
  }
}
