package nl.leerroute.schemes.json;

import java.util.List;
import java.util.Optional;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.rule.SchemeVersion;

/** What came of reading a scheme. */
public sealed interface Reading {

  record Read(SchemeVersion rule) implements Reading {}

  /**
   * The form is not understood, in whole or in part. When publishing: refuse. Elsewhere: "not
   * computed here", never a yes.
   *
   * @param name as far as it could be read
   */
  record Refused(Optional<Wording> name, List<Problem> problems) implements Reading {

    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
