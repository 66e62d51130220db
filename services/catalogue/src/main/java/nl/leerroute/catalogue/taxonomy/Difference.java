package nl.leerroute.catalogue.taxonomy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What has to be written so that the stored concepts become those of an edition.
 *
 * <p>A concept belongs to one release. An official release takes it over from a starter and from
 * its own earlier versions, and keeps their words in languages that it has none in; a starter
 * leaves alone what another release has.
 *
 * @param unchanged how many are right already
 * @param kept how many of the edition belong to another release and stay there
 * @param left how many concepts each release has afterwards
 */
record Difference(
    List<Concept> added,
    List<Concept> changed,
    List<ConceptUri> gone,
    int unchanged,
    int kept,
    Map<ReleaseName, Integer> left) {

  /**
   * @param stored all stored concepts, of any release
   * @param replaced the releases that this edition takes the place of
   */
  static Difference between(List<Concept> stored, Edition edition, List<ReleaseName> replaced) {
    Map<ConceptUri, Concept> before =
        stored.stream().collect(toMap(Concept::uri, identity(), (one, _) -> one));
    List<Concept> added = new ArrayList<>();
    List<Concept> changed = new ArrayList<>();
    int unchanged = 0;
    int kept = 0;
    for (Concept concept : edition.concepts().values()) {
      Concept known = before.get(concept.uri());
      if (known == null) {
        added.add(concept);
      } else if (edition.starter() && !releaseOf(known).equals(edition.name())) {
        kept++;
      } else {
        Concept next =
            edition.starter() ? concept : concept.with(concept.entry().withWordsOf(known.entry()));
        if (next.equals(known)) {
          unchanged++;
        } else {
          changed.add(next);
        }
      }
    }
    List<ConceptUri> gone =
        before.values().stream()
            .filter(known -> !edition.concepts().containsKey(known.uri()))
            .filter(
                known ->
                    releaseOf(known).equals(edition.name()) || replaced.contains(releaseOf(known)))
            .map(Concept::uri)
            .toList();
    return new Difference(
        added, changed, gone, unchanged, kept, left(before, added, changed, gone));
  }

  private static Map<ReleaseName, Integer> left(
      Map<ConceptUri, Concept> before,
      List<Concept> added,
      List<Concept> changed,
      List<ConceptUri> gone) {
    Map<ConceptUri, ReleaseName> after = new HashMap<>();
    Stream.of(before.values().stream(), added.stream(), changed.stream())
        .flatMap(identity())
        .forEach(concept -> after.put(concept.uri(), releaseOf(concept)));
    gone.forEach(after::remove);
    return after.values().stream()
        .collect(groupingBy(identity(), collectingAndThen(counting(), Long::intValue)));
  }

  private static ReleaseName releaseOf(Concept concept) {
    return concept.entry().release();
  }

  boolean isNone() {
    return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
  }

  int left(ReleaseName release) {
    return left.getOrDefault(release, 0);
  }
}
