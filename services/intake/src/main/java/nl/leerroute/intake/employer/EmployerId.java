package nl.leerroute.intake.employer;

import java.util.Optional;

/** A firm: an organisation of the identity provider, or a name of a session's own. */
public record EmployerId(String value) {

  private static final String FORM = "[A-Za-z0-9_-]{1,64}";

  public EmployerId {
    if (!value.matches(FORM)) {
      throw new IllegalArgumentException("not an employer id");
    }
  }

  public static Optional<EmployerId> written(String text) {
    return text.matches(FORM) ? Optional.of(new EmployerId(text)) : Optional.empty();
  }
}
