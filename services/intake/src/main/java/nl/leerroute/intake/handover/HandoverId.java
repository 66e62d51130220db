package nl.leerroute.intake.handover;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.intake.profile.ProfileId;

/** Names a hand-over; says nothing about the person. */
public record HandoverId(String value) {

  private static final String FORM = "[a-f0-9-]{36}";

  /** The same for the same command of the same person. */
  static HandoverId of(ProfileId profile, String once) {
    byte[] name = (profile.value() + ' ' + once).getBytes(StandardCharsets.UTF_8);
    return new HandoverId(UUID.nameUUIDFromBytes(name).toString());
  }

  public static Optional<HandoverId> written(String text) {
    return text.matches(FORM) ? Optional.of(new HandoverId(text)) : Optional.empty();
  }
}
