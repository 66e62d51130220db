package nl.leerroute.contracts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One occupation, skill or group of a taxonomy release.
 *
 * @param uri identity of the concept, for ESCO its own URI
 * @param release the release it belongs to, for instance {@code starter-1}
 * @param labels preferred label per language (ISO 639-1); at least one, not always {@code nl}
 * @param synonyms other labels per language
 * @param descriptions one or two sentences per language; may lack languages
 * @param broader URIs of the broader concepts, also across groups
 * @param requirements the skills that an occupation asks or that a skill builds on
 * @param regulated the occupation may be done only with a legally required permit or registration
 * @param standsFor URI of the concept that is meant by this one: it was replaced, or comes from a
 *     list that an operator supplied; absent: it stands for itself
 */
public record ConceptPublished(
    String uri,
    String release,
    Kind kind,
    Map<String, String> labels,
    Map<String, List<String>> synonyms,
    Map<String, String> descriptions,
    List<String> broader,
    @Nullable SkillType skillType,
    @Nullable ReuseLevel reuseLevel,
    List<Requirement> requirements,
    boolean regulated,
    @Nullable String standsFor) {

  public enum Kind {
    OCCUPATION,
    SKILL,
    GROUP
  }

  /** ESCO's distinction between knowing and being able. */
  public enum SkillType {
    SKILL,
    KNOWLEDGE
  }

  /** ESCO's reuse level: how far a skill carries over to other work. */
  public enum ReuseLevel {
    TRANSVERSAL,
    CROSS_SECTOR,
    SECTOR_SPECIFIC,
    OCCUPATION_SPECIFIC
  }

  public enum Relevance {
    ESSENTIAL,
    OPTIONAL
  }

  public record Requirement(String skill, Relevance relevance) {}
}
