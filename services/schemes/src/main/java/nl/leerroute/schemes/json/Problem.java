package nl.leerroute.schemes.json;

import java.util.List;
import nl.leerroute.schemes.Wording;

/**
 * What is wrong with a scheme, where, and what would be right.
 *
 * @param path JSON path, for instance {@code $.requirements[0].when.fact}
 * @param code for programs
 * @param allowed values that are allowed there; empty when they cannot be listed
 */
public record Problem(String path, String code, Wording sentence, List<String> allowed) {

  public Problem {
    allowed = List.copyOf(allowed);
  }
}
