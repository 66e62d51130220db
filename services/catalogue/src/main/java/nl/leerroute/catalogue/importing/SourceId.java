package nl.leerroute.catalogue.importing;

import java.util.Optional;
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

  @Override
  public String toString() {
    return value;
  }
}
