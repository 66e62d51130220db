package nl.leerroute.catalogue.offer;

import java.util.Optional;

/** Identity of an offer at its source; it stays the same for as long as the offer exists. */
public record OfferId(String value) {

  private static final String SIGNS = "._:-";
  private static final int LONGEST = 100;

  public OfferId {
    if (!isId(value)) {
      throw new IllegalArgumentException("not the id of an offer: " + value);
    }
  }

  public static Optional<OfferId> read(String text) {
    return isId(text) ? Optional.of(new OfferId(text)) : Optional.empty();
  }

  /** Asked of every offer, wherever it passes: a regular expression takes too long. */
  private static boolean isId(String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (!isLetterOrFigure(sign) && (at == 0 || SIGNS.indexOf(sign) < 0)) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST;
  }

  private static boolean isLetterOrFigure(char sign) {
    return ('a' <= sign && sign <= 'z')
        || ('0' <= sign && sign <= '9')
        || ('A' <= sign && sign <= 'Z');
  }

  @Override
  public String toString() {
    return value;
  }
}
