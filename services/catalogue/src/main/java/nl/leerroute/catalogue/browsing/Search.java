package nl.leerroute.catalogue.browsing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.taxonomy.Language;

/**
 * What somebody looks for.
 *
 * @param words as typed; empty: anything
 * @param reader language of the reader; words of the other language are understood too
 * @param chosen values per facet; a facet without values leaves everything through
 * @param from where distances are measured from
 * @param startsFrom first day on which it may begin: today or later
 */
public record Search(
    String words,
    Language reader,
    Map<Facet, Set<String>> chosen,
    Optional<Spot> from,
    LocalDate startsFrom,
    LocalDate today,
    Sort sort,
    Page page) {

  private static final int LONGEST = 100;

  public Search {
    words = words.strip();
    words = words.substring(0, Math.min(words.length(), LONGEST));
    chosen = Map.copyOf(chosen);
    startsFrom = startsFrom.isBefore(today) ? today : startsFrom;
  }

  public Set<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  /**
   * A part of all answers.
   *
   * @param number the first is 1
   */
  public record Page(int number, int size) {

    public static final int LARGEST = 50;
    public static final int LAST = 200;

    public Page {
      if (number < 1 || number > LAST || size < 1 || size > LARGEST) {
        throw new IllegalArgumentException("no page " + number + " of " + size);
      }
    }

    /** How many of the best are needed to fill it. */
    public int end() {
      return number * size;
    }
  }
}
