package nl.leerroute.bench;

import java.util.List;
import java.util.Set;

/**
 * A text and the skills that it is about.
 *
 * @param skills their URIs
 */
record Labelled(String text, String language, Set<String> skills) {

  /**
   * Which share of the first suggestions is right, where no more count than there are right ones.
   *
   * @param suggested URIs, best first
   */
  double precision(List<String> suggested, int first) {
    int counted = Math.min(first, skills.size());
    return suggested.stream().limit(counted).filter(skills::contains).count() / (double) counted;
  }
}
