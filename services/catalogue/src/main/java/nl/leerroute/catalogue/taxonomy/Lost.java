package nl.leerroute.catalogue.taxonomy;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a release has no more of what was there before it.
 *
 * @param removed how many are gone without a successor
 * @param replaced how many are another name for a concept of the release now
 * @param gone those that were removed, or the first of them
 * @param replacements those that were replaced, or the first of them
 */
public record Lost(int removed, int replaced, List<Named> gone, List<Replacement> replacements) {

  public static final Lost NOTHING = new Lost(0, 0, List.of(), List.of());

  public Lost {
    gone = List.copyOf(gone);
    replacements = List.copyOf(replacements);
  }

  static Lost of(List<Concept> gone, List<Replacement> replaced) {
    return new Lost(gone.size(), replaced.size(), gone.stream().map(Named::of).toList(), replaced);
  }

  /** The addresses that somebody may still use. */
  public Stream<ConceptUri> uris() {
    return Stream.concat(
        gone.stream().map(Named::uri), replacements.stream().map(one -> one.gone().uri()));
  }

  /** With so many of each by name, and all of them counted. */
  public Lost brief(int most) {
    return new Lost(
        removed,
        replaced,
        gone.stream().limit(most).toList(),
        replacements.stream().limit(most).toList());
  }
}
