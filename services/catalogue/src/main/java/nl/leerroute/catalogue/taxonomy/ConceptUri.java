package nl.leerroute.catalogue.taxonomy;

import java.util.List;
import java.util.Optional;

/** Identity of an occupation, a skill or a group, in every release of its taxonomy the same. */
public record ConceptUri(String value) {

  private static final List<String> SCHEMES = List.of("https://", "http://", "urn:");
  private static final String SIGNS = "_.:/#~%+-";
  private static final int LONGEST = 200;

  public ConceptUri {
    if (!isAddress(value)) {
      throw new IllegalArgumentException("not the address of a concept: " + value);
    }
  }

  public static Optional<ConceptUri> read(String text) {
    return isAddress(text) ? Optional.of(new ConceptUri(text)) : Optional.empty();
  }

  /** Asked of every skill of every offer, again and again: a regular expression takes too long. */
  private static boolean isAddress(String text) {
    for (String scheme : SCHEMES) {
      if (text.startsWith(scheme)) {
        return isName(text, scheme.length());
      }
    }
    return false;
  }

  private static boolean isName(String text, int from) {
    int length = text.length() - from;
    for (int at = from; at < text.length(); at++) {
      if (!isPartOfAName(text.charAt(at))) {
        return false;
      }
    }
    return 0 < length && length <= LONGEST;
  }

  private static boolean isPartOfAName(char sign) {
    return ('a' <= sign && sign <= 'z')
        || ('0' <= sign && sign <= '9')
        || ('A' <= sign && sign <= 'Z')
        || SIGNS.indexOf(sign) >= 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
