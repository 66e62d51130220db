package nl.leerroute.catalogue.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An occupation, a skill or a group of them, as one release describes it.
 *
 * @param synonyms other names that people use for it
 * @param descriptions a sentence or two; may lack languages
 * @param broader the concepts that include this one
 * @param type of a skill; of nothing else
 * @param reuse of a skill; of nothing else
 * @param requirements of an occupation; of nothing else
 * @param regulated the occupation may be done only with a permit or registration that the law asks
 */
public record Concept(
    ConceptUri uri,
    ReleaseName release,
    Kind kind,
    Label label,
    Map<Language, List<String>> synonyms,
    Map<Language, String> descriptions,
    List<ConceptUri> broader,
    @Nullable SkillType type,
    @Nullable ReuseLevel reuse,
    List<Requirement> requirements,
    boolean regulated) {

  public Concept {
    synonyms = Map.copyOf(synonyms);
    descriptions = Map.copyOf(descriptions);
    broader = List.copyOf(broader);
    requirements = List.copyOf(requirements);
  }

  /** The concepts that this one points at. */
  public Stream<ConceptUri> references() {
    return Stream.concat(broader.stream(), requirements.stream().map(Requirement::skill));
  }
}
