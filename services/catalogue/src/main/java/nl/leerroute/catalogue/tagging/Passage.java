package nl.leerroute.catalogue.tagging;

import nl.leerroute.catalogue.taxonomy.Language;

/**
 * A text in plain words: what an offer says of itself, or what somebody says of a day at work.
 *
 * @param language Dutch or English; a text in another one is read as if it were Dutch
 */
public record Passage(String text, Language language) {

  /** A page: longer texts are about too much to be about a few skills. */
  public static final int LONGEST = 4_000;

  public Passage {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("a text of " + text.length() + " characters");
    }
    language = language.equals(Language.EN) ? Language.EN : Language.NL;
  }
}
