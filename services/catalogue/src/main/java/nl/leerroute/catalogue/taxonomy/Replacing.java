package nl.leerroute.catalogue.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.catalogue.taxonomy.Replacement.Ground;

/**
 * Finds what took the place of concepts that an edition has no more.
 *
 * <p>What the source states goes first. Otherwise names decide, of the same kind of concept only,
 * and only when a single concept fits best: a wrong replacement is worse than none.
 */
final class Replacing {

  static final double MOST_NAMES = 0.8;

  private final Edition edition;
  private final Map<String, List<Concept>> byName = new HashMap<>();

  Replacing(Edition edition) {
    this.edition = edition;
    for (Concept concept : edition.concepts().values()) {
      if (!(concept instanceof Concept.Alias)) {
        names(concept)
            .forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(concept));
      }
    }
  }

  Optional<Replacement> of(Concept gone) {
    return stated(gone).or(() -> named(gone));
  }

  private Optional<Replacement> stated(Concept gone) {
    Set<ConceptUri> seen = new HashSet<>();
    ConceptUri next = edition.replacements().get(gone.uri());
    while (next != null && !edition.concepts().containsKey(next) && seen.add(next)) {
      next = edition.replacements().get(next);
    }
    return Optional.ofNullable(next)
        .flatMap(uri -> Optional.ofNullable(edition.concepts().get(uri)))
        .filter(by -> by.kind() == gone.kind())
        .map(by -> new Replacement(Named.of(gone), Named.of(by), Ground.STATED));
  }

  private Optional<Replacement> named(Concept gone) {
    List<Replacement> fitting =
        names(gone)
            .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
            .distinct()
            .filter(by -> by.kind() == gone.kind())
            .flatMap(
                by ->
                    ground(gone, by)
                        .map(why -> new Replacement(Named.of(gone), Named.of(by), why))
                        .stream())
            .sorted(Comparator.comparing(Replacement::why))
            .toList();
    boolean doubtful = fitting.size() > 1 && fitting.get(0).why() == fitting.get(1).why();
    return doubtful ? Optional.empty() : fitting.stream().findFirst();
  }

  private static Optional<Ground> ground(Concept gone, Concept by) {
    Set<String> before = new HashSet<>(names(gone).toList());
    Set<String> now = new HashSet<>(names(by).toList());
    Set<String> shared = new HashSet<>(before);
    shared.retainAll(now);
    if (sameLabel(gone.label(), by.label())) {
      return Optional.of(Ground.SAME_NAME);
    }
    if (labels(gone).anyMatch(shared::contains) || labels(by).anyMatch(shared::contains)) {
      return Optional.of(Ground.OTHER_NAME);
    }
    return 2.0 * shared.size() >= MOST_NAMES * (before.size() + now.size())
        ? Optional.of(Ground.MOST_NAMES)
        : Optional.empty();
  }

  private static boolean sameLabel(Label one, Label other) {
    return one.names().entrySet().stream()
        .anyMatch(name -> name.getValue().equalsIgnoreCase(other.names().get(name.getKey())));
  }

  /** Each with its language: the same letters may mean something else in another one. */
  private static Stream<String> names(Concept concept) {
    return Stream.concat(
        labels(concept),
        concept.entry().synonyms().entrySet().stream()
            .flatMap(names -> names.getValue().stream().map(name -> key(names.getKey(), name))));
  }

  private static Stream<String> labels(Concept concept) {
    return concept.label().names().entrySet().stream()
        .map(name -> key(name.getKey(), name.getValue()));
  }

  private static String key(Language language, String name) {
    return language + " " + name.toLowerCase(Locale.ROOT);
  }
}
