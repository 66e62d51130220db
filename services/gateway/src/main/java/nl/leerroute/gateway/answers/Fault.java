package nl.leerroute.gateway.answers;

import java.util.List;
import nl.leerroute.gateway.language.Bilingual;

/** Why an answer cannot be taken. */
public sealed interface Fault {

  /** The field at which it is told. */
  String field();

  /**
   * Seen here, before anybody else was asked.
   *
   * @param code names the sentence in the message bundles
   * @param details numbers in the sentence
   */
  record Seen(String field, String code, List<Integer> details) implements Fault {

    public Seen(String field, String code, Integer... details) {
      this(field, code, List.of(details));
    }
  }

  /** Said by intake, in words of its own. */
  record Said(String field, Bilingual sentence) implements Fault {}
}
