package nl.leerroute.intake.profile;

import java.util.Optional;

/** A pseudonym for one person. */
public record ProfileId(String value) {

  private static final String FORM = "[A-Za-z0-9_-]{1,64}";

  public ProfileId {
    if (!value.matches(FORM)) {
      throw new IllegalArgumentException("not a profile id");
    }
  }

  public static Optional<ProfileId> written(String text) {
    return text.matches(FORM) ? Optional.of(new ProfileId(text)) : Optional.empty();
  }
}
