package nl.leerroute.catalogue.importing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identity of a source, such as {@code zorgschool.file}. */
public record SourceId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,219}");

  public SourceId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the id of a source: " + value);
    }
  }

  public static Optional<SourceId> read(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new SourceId(text)) : Optional.empty();
  }

  /**
   * @param way in which the provider delivers
   */
  public static SourceId of(String provider, String way) {
    return new SourceId(
        read(provider)
                .map(SourceId::value)
                .orElseGet(
                    () ->
                        UUID.nameUUIDFromBytes(provider.getBytes(StandardCharsets.UTF_8))
                            .toString())
            + "."
            + way);
  }

  @Override
  public String toString() {
    return value;
  }
}
