package nl.leerroute.funding.scheme;

import java.util.List;
import nl.leerroute.schemes.json.Problem;

/** What came of publishing a version. */
public sealed interface Publishing {

  record Done(Published version) implements Publishing {}

  /** Exactly this was published before. */
  record Same(Published version) implements Publishing {}

  /** The version exists with another content, and versions never change. */
  record Different() implements Publishing {}

  record Invalid(List<Problem> problems) implements Publishing {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }

  /** Somebody else's scheme. */
  record NotYours(String owner) implements Publishing {}
}
