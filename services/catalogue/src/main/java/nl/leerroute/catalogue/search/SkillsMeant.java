package nl.leerroute.catalogue.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Relevance;
import nl.leerroute.catalogue.taxonomy.Requirement;
import nl.leerroute.catalogue.taxonomy.ReuseLevel;

/**
 * Which skills somebody may want to learn who names a concept: a skill itself, or what an
 * occupation asks and few others do.
 */
final class SkillsMeant {

  private static final float OF_AN_OCCUPATION = 0.5f;

  private final String[] skills;
  private final float[] telling;
  private final int[][] asked;

  /**
   * @param concepts in the order of their numbers
   */
  SkillsMeant(List<Concept> concepts) {
    int size = concepts.size();
    skills = new String[size];
    telling = new float[size];
    asked = new int[size][];
    Map<ConceptUri, Integer> numbers = new HashMap<>();
    for (int i = 0; i < size; i++) {
      Concept concept = concepts.get(i);
      numbers.put(concept.uri(), i);
      skills[i] = concept.uri().value();
      telling[i] = concept instanceof Concept.Skill skill ? telling(skill.reuse()) : 0;
    }
    for (int i = 0; i < size; i++) {
      asked[i] = asked(concepts.get(i), numbers);
    }
  }

  private static int[] asked(Concept concept, Map<ConceptUri, Integer> numbers) {
    return concept instanceof Concept.Occupation occupation
        ? occupation.requirements().stream()
            .filter(requirement -> requirement.relevance() == Relevance.ESSENTIAL)
            .map(Requirement::skill)
            .filter(numbers::containsKey)
            .mapToInt(numbers::get)
            .toArray()
        : new int[0];
  }

  /** How much a skill says about the work that asks it: working together says nothing. */
  private static float telling(ReuseLevel reuse) {
    return switch (reuse) {
      case OCCUPATION_SPECIFIC -> 1;
      case SECTOR_SPECIFIC -> 0.8f;
      case CROSS_SECTOR -> 0.3f;
      case TRANSVERSAL -> 0;
    };
  }

  /**
   * Adds what this concept stands for, when that is more than what is there.
   *
   * @param strength how well the words fit its name, at most 1
   * @param worth of skills by URI
   */
  void add(int concept, float strength, Map<String, Float> worth) {
    if (skills[concept] == null) {
      return;
    }
    if (asked[concept].length == 0) {
      worth.merge(skills[concept], strength, Math::max);
    }
    for (int skill : asked[concept]) {
      if (telling[skill] > 0) {
        worth.merge(skills[skill], OF_AN_OCCUPATION * strength * telling[skill], Math::max);
      }
    }
  }
}
