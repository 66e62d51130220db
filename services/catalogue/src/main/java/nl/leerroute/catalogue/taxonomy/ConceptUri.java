package nl.leerroute.catalogue.taxonomy;

import java.util.Optional;
import java.util.regex.Pattern;

/** Identity of an occupation, a skill or a group, in every release of its taxonomy the same. */
public record ConceptUri(String value) {

  private static final Pattern FORM = Pattern.compile("(https?://|urn:)[\\w.:/#~%+-]{1,200}");

  public ConceptUri {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the address of a concept: " + value);
    }
  }

  public static Optional<ConceptUri> read(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new ConceptUri(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
