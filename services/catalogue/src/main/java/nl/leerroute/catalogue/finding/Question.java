package nl.leerroute.catalogue.finding;

import java.util.Optional;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Language;

/**
 * What somebody typed so far.
 *
 * @param words as typed: half a word, with typos, in Dutch or English
 * @param kind what is looked for; absent: anything
 * @param language of the reader; words of the other language are understood too
 * @param limit most answers wanted
 */
public record Question(String words, Optional<Kind> kind, Language language, int limit) {

  public static final int MOST = 50;
  private static final int LONGEST = 100;

  public Question {
    words = words.strip();
    words = words.substring(0, Math.min(words.length(), LONGEST));
    limit = Math.clamp(limit, 1, MOST);
  }
}
