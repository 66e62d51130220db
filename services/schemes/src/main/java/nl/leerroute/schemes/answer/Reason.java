package nl.leerroute.schemes.answer;

import java.util.Optional;
import nl.leerroute.schemes.Wording;

/**
 * Why something is so.
 *
 * @param id of the condition or the timing in the rule
 * @param article where it stands
 */
public record Reason(String id, Wording text, Optional<String> article) {

  public static Reason of(String id, String nl, String en) {
    return new Reason(id, Wording.of(nl, en), Optional.empty());
  }
}
