package nl.leerroute.funding.http;

import java.util.Optional;
import nl.leerroute.funding.scheme.Author;
import nl.leerroute.platform.security.Caller;
import nl.leerroute.platform.security.Role;

/** For whom a caller may write. */
final class Authors {

  private Authors() {}

  /** Empty: for nobody. An officer without an organisation has no schemes. */
  static Optional<Author> of(Caller caller) {
    if (caller.is(Role.OPERATOR)) {
      return Optional.of(new Author.Operator());
    }
    return caller.is(Role.FUND_OFFICER)
        ? caller.organisation().map(Author.Officer::new)
        : Optional.empty();
  }
}
