package nl.leerroute.catalogue.taxonomy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a concept is called, in at least one language.
 *
 * <p>Most skills of ESCO have no Dutch name: their English one stands in, and pages must say that
 * it is English.
 */
public record Label(Map<Language, String> names) {

  public Label {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a concept without a name");
    }
    names = Collections.unmodifiableMap(new TreeMap<>(names));
  }

  public static Label of(String nl, String en) {
    return new Label(Map.of(Language.NL, nl, Language.EN, en));
  }

  public String nl() {
    return in(Language.NL);
  }

  public String en() {
    return in(Language.EN);
  }

  /** The name in the reader's language, else the one that stands in. */
  public String in(Language reader) {
    return names.getOrDefault(spokenTo(reader), "");
  }

  /** The language of the name that this reader gets. */
  public Language spokenTo(Language reader) {
    if (names.containsKey(reader)) {
      return reader;
    }
    if (names.containsKey(Language.EN)) {
      return Language.EN;
    }
    return names.containsKey(Language.NL) ? Language.NL : names.keySet().iterator().next();
  }
}
