package nl.leerroute.catalogue.tagging;

import java.util.List;
import java.util.Set;

/** Takes Dutch compounds apart: a forklift driver drives, and does so with a forklift. */
final class Compounds {

  private static final int SHORTEST = 4;
  private static final List<String> LINKS = List.of("", "s", "e", "en", "n");

  private final Set<String> known;

  /**
   * @param known words that stand by themselves somewhere
   */
  Compounds(Set<String> known) {
    this.known = known;
  }

  /** The two parts of a word, the last one as long as can be; empty: it is no compound. */
  List<String> parts(String word) {
    for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
      String last = word.substring(cut);
      if (known.contains(last)) {
        String first = first(word.substring(0, cut));
        if (!first.isEmpty()) {
          return List.of(first, last);
        }
      }
    }
    return List.of();
  }

  private String first(String begin) {
    for (String link : LINKS) {
      if (begin.endsWith(link)) {
        String first = begin.substring(0, begin.length() - link.length());
        if (first.length() >= SHORTEST - 1 && known.contains(first)) {
          return first;
        }
      }
    }
    return "";
  }
}
