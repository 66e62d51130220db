package nl.leerroute.catalogue.taxonomy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has to be written so that the stored concepts become those of an edition.
 *
 * <p>A concept belongs to one release. An official release takes it over from a starter and from
 * its own earlier versions, and keeps their words in languages that it has none in; a starter takes
 * nothing over and adds its words all the same, so that it does not matter which came first. A
 * concept that is no more stays as an alias where another one took its place.
 */
final class Difference {

  private final Edition edition;
  private final List<ReleaseName> replacedReleases;
  private final Replacing replacing;
  private final Map<ConceptUri, Concept> stored = new LinkedHashMap<>();
  private final List<Concept> added = new ArrayList<>();
  private final List<Concept> changed = new ArrayList<>();
  private final List<Concept> gone = new ArrayList<>();
  private final List<Replacement> replaced = new ArrayList<>();
  private int unchanged;
  private int kept;

  private Difference(List<Concept> all, Edition edition, List<ReleaseName> replacedReleases) {
    this.edition = edition;
    this.replacedReleases = replacedReleases;
    this.replacing = new Replacing(edition);
    all.forEach(concept -> stored.put(concept.uri(), concept));
  }

  /**
   * @param stored all stored concepts, of any release
   * @param replaced the releases that this edition takes the place of
   */
  static Difference between(List<Concept> stored, Edition edition, List<ReleaseName> replaced) {
    Difference difference = new Difference(stored, edition, replaced);
    edition.concepts().values().forEach(difference::take);
    difference.stored.values().stream()
        .filter(known -> !edition.concepts().containsKey(known.uri()))
        .filter(difference::belongsHere)
        .forEach(difference::drop);
    return difference;
  }

  private void take(Concept concept) {
    Concept known = stored.get(concept.uri());
    if (known == null) {
      added.add(concept);
    } else if (edition.starter() && !releaseOf(known).equals(edition.name())) {
      kept++;
      addWords(concept, known);
    } else {
      write(
          keepsWords(concept) ? concept.with(concept.entry().withWordsOf(known.entry())) : concept,
          known);
    }
  }

  private void addWords(Concept own, Concept known) {
    Concept richer = known.with(known.entry().withWordsOf(own.entry()));
    if (!(known instanceof Concept.Alias) && !richer.equals(known)) {
      changed.add(richer);
    }
  }

  private boolean keepsWords(Concept concept) {
    return !edition.starter() && !(concept instanceof Concept.Alias);
  }

  private void write(Concept next, Concept known) {
    if (next.equals(known)) {
      unchanged++;
    } else {
      changed.add(next);
    }
  }

  private boolean belongsHere(Concept known) {
    return releaseOf(known).equals(edition.name()) || replacedReleases.contains(releaseOf(known));
  }

  private void drop(Concept known) {
    Optional<ConceptUri> instead =
        known instanceof Concept.Alias alias ? meant(alias) : instead(known);
    instead.ifPresentOrElse(
        by ->
            write(
                new Concept.Alias(known.entry().asAliasIn(edition.name()), known.kind(), by),
                known),
        () -> gone.add(known));
  }

  private Optional<ConceptUri> instead(Concept known) {
    Optional<Replacement> replacement = replacing.of(known);
    replacement.ifPresent(replaced::add);
    return replacement.map(one -> one.by().uri());
  }

  /** What was replaced before stays so, or follows the concept that it stands for. */
  private Optional<ConceptUri> meant(Concept.Alias alias) {
    Concept meant = edition.concepts().get(alias.standsFor());
    return meant == null
        ? Optional.ofNullable(stored.get(alias.standsFor()))
            .flatMap(replacing::of)
            .map(one -> one.by().uri())
        : Optional.of(meant.uri());
  }

  List<Concept> added() {
    return added;
  }

  List<Concept> changed() {
    return changed;
  }

  List<Concept> gone() {
    return gone;
  }

  Lost lost() {
    return Lost.of(gone, replaced);
  }

  /** How many are right already. */
  int unchanged() {
    return unchanged;
  }

  /** How many of the edition belong to another release and stay there. */
  int kept() {
    return kept;
  }

  boolean isNone() {
    return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
  }

  /** How many concepts each release has afterwards. */
  Map<ReleaseName, Integer> left() {
    Map<ConceptUri, ReleaseName> after = new HashMap<>();
    List.of(List.copyOf(stored.values()), added, changed)
        .forEach(all -> all.forEach(one -> after.put(one.uri(), releaseOf(one))));
    gone.forEach(one -> after.remove(one.uri()));
    return after.values().stream()
        .collect(groupingBy(identity(), collectingAndThen(counting(), Long::intValue)));
  }

  private static ReleaseName releaseOf(Concept concept) {
    return concept.entry().release();
  }
}
