package nl.leerroute.gateway.concepts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.gateway.language.Bilingual;

/**
 * An occupation or a skill by its name.
 *
 * @param languages those in which the name is its own; empty: of no language, or not known
 * @param group the nearest group that it belongs to
 * @param regulated the law asks a permit or a registration for this work
 * @param synonym the other name by which it was found; empty: by this one, or not searched for
 */
public record Concept(
    String uri,
    Bilingual label,
    Set<String> languages,
    Optional<Bilingual> group,
    boolean regulated,
    Optional<String> synonym) {

  /** The language of the name that this reader gets, when it is another one than the reader's. */
  public Optional<String> foreign(Locale reader) {
    return languages.isEmpty() || languages.contains(reader.getLanguage())
        ? Optional.empty()
        : Optional.of(
            languages.contains(Locale.ENGLISH.getLanguage())
                ? Locale.ENGLISH.getLanguage()
                : languages.iterator().next());
  }
}
