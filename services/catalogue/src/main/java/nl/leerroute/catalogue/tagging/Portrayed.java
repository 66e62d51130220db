package nl.leerroute.catalogue.tagging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.Language;

/** What is said of one concept in one language. */
record Portrayed(Concept concept, Language language) {

  /** The preferred name first. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    preferred().ifPresent(names::add);
    names.addAll(concept.entry().synonyms().getOrDefault(language, List.of()));
    return names;
  }

  Optional<String> preferred() {
    return Optional.ofNullable(concept.label().names().get(language));
  }

  Optional<String> description() {
    return Optional.ofNullable(concept.entry().descriptions().get(language));
  }

  Set<String> terms(Terms terms) {
    Set<String> all = new LinkedHashSet<>();
    names().forEach(name -> all.addAll(terms.of(name, language)));
    description().ifPresent(text -> all.addAll(terms.of(text, language)));
    return all;
  }
}
