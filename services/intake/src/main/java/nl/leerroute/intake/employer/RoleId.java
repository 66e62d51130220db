package nl.leerroute.intake.employer;

import java.util.Optional;

/** A role within one firm. */
public record RoleId(String value) {

  private static final String FORM = "[a-z0-9-]{1,40}";

  public RoleId {
    if (!value.matches(FORM)) {
      throw new IllegalArgumentException("not a role id");
    }
  }

  public static Optional<RoleId> written(String text) {
    return text.matches(FORM) ? Optional.of(new RoleId(text)) : Optional.empty();
  }
}
