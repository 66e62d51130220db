package nl.leerroute.intake.reminder;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.intake.profile.ProfileId;

/** Names the reminders of one person in a link; nobody finds the person by it. */
public record ReminderId(String value) {

  private static final String FORM = "[a-f0-9-]{36}";

  static ReminderId of(ProfileId profile) {
    byte[] name = ("reminder " + profile.value()).getBytes(StandardCharsets.UTF_8);
    return new ReminderId(UUID.nameUUIDFromBytes(name).toString());
  }

  public static Optional<ReminderId> written(String text) {
    return text.matches(FORM) ? Optional.of(new ReminderId(text)) : Optional.empty();
  }
}
