package nl.leerroute.catalogue.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The concepts that stand for themselves, with the names of all that stands for them. */
public final class Standing {

  private final Map<ConceptUri, Concept> all = new LinkedHashMap<>();

  public Standing(Collection<Concept> concepts) {
    concepts.forEach(concept -> all.put(concept.uri(), concept));
  }

  /** What is meant by an address, however often it was replaced; empty: nothing that is here. */
  public Optional<Concept> meant(ConceptUri uri) {
    Set<ConceptUri> seen = new HashSet<>();
    Concept concept = all.get(uri);
    while (concept instanceof Concept.Alias alias && seen.add(concept.uri())) {
      concept = all.get(alias.standsFor());
    }
    return Optional.ofNullable(concept).filter(one -> !(one instanceof Concept.Alias));
  }

  /** Without aliases: their names are synonyms of the concepts that they stand for. */
  public List<Concept> named() {
    Map<ConceptUri, Entry> entries = new HashMap<>();
    for (Concept concept : all.values()) {
      if (concept instanceof Concept.Alias) {
        meant(concept.uri())
            .ifPresent(
                meant ->
                    entries.put(
                        meant.uri(),
                        entries
                            .getOrDefault(meant.uri(), meant.entry())
                            .withNamesOf(concept.entry())));
      }
    }
    List<Concept> named = new ArrayList<>(all.size());
    for (Concept concept : all.values()) {
      if (!(concept instanceof Concept.Alias)) {
        Entry entry = entries.get(concept.uri());
        named.add(entry == null ? concept : concept.with(entry));
      }
    }
    return named;
  }
}
