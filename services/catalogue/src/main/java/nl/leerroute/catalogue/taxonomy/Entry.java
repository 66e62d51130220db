package nl.leerroute.catalogue.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What every concept has.
 *
 * @param synonyms other names that people use for it
 * @param descriptions a sentence or two; may lack languages
 * @param broader the concepts that include this one
 */
public record Entry(
    ConceptUri uri,
    ReleaseName release,
    Label label,
    Map<Language, List<String>> synonyms,
    Map<Language, String> descriptions,
    List<ConceptUri> broader) {

  public Entry {
    synonyms = Map.copyOf(synonyms);
    descriptions = Map.copyOf(descriptions);
    broader = List.copyOf(broader);
  }

  /** This entry, with the words of another one in the languages in which it has none itself. */
  Entry withWordsOf(Entry other) {
    return new Entry(
        uri,
        release,
        new Label(filled(label.names(), other.label.names())),
        filled(synonyms, other.synonyms),
        filled(descriptions, other.descriptions),
        broader);
  }

  /** This entry, with all names of another one as synonyms. */
  Entry withNamesOf(Entry other) {
    Map<Language, List<String>> names = new HashMap<>(synonyms);
    other.label.names().forEach((language, name) -> addTo(names, language, List.of(name)));
    other.synonyms.forEach((language, all) -> addTo(names, language, all));
    return new Entry(uri, release, label, names, descriptions, broader);
  }

  private void addTo(Map<Language, List<String>> names, Language language, List<String> more) {
    String own = label.names().get(language);
    names.merge(
        language,
        more.stream().filter(name -> !name.equals(own)).toList(),
        (some, others) -> Stream.concat(some.stream(), others.stream()).distinct().toList());
  }

  /** What is left of a concept that another one took the place of: its names. */
  Entry asAliasIn(ReleaseName other) {
    return new Entry(uri, other, label, synonyms, Map.of(), List.of());
  }

  private static <T> Map<Language, T> filled(Map<Language, T> own, Map<Language, T> others) {
    Map<Language, T> all = new HashMap<>(others);
    all.putAll(own);
    return all;
  }
}
