package nl.leerroute.catalogue.taxonomy;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a release is called: {@code starter-1}, {@code esco-1.2.0}. */
public record ReleaseName(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,62}");

  public ReleaseName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the name of a release: " + value);
    }
  }

  public static Optional<ReleaseName> read(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new ReleaseName(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
