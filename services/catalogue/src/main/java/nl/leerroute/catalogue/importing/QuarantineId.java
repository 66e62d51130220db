package nl.leerroute.catalogue.importing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Identity of a record in quarantine: always the same for one record of one source. */
public record QuarantineId(String value) {

  public static QuarantineId of(SourceId source, String key) {
    return new QuarantineId(
        UUID.nameUUIDFromBytes((source + "\n" + key).getBytes(StandardCharsets.UTF_8)).toString());
  }

  public static Optional<QuarantineId> read(String text) {
    try {
      return Optional.of(new QuarantineId(UUID.fromString(text).toString()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
