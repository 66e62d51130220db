package nl.leerroute.intake.call;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.intake.profile.ProfileId;

/** Names the one call that a person may wait for; nobody finds the person by it. */
public record CallId(String value) {

  private static final String FORM = "[a-f0-9-]{36}";

  static CallId of(ProfileId profile) {
    byte[] name = ("call " + profile.value()).getBytes(StandardCharsets.UTF_8);
    return new CallId(UUID.nameUUIDFromBytes(name).toString());
  }

  public static Optional<CallId> written(String text) {
    return text.matches(FORM) ? Optional.of(new CallId(text)) : Optional.empty();
  }
}
