package nl.leerroute.matching.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import nl.leerroute.matching.taxonomy.Concept.Sort;
import nl.leerroute.matching.taxonomy.Taxonomy.Skill;

/** Numbers the skills of a release and works out once what every question needs. */
final class TaxonomyBuilding {

  private final NavigableMap<String, Concept> skills = new TreeMap<>();
  private final NavigableMap<String, Concept> occupations = new TreeMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, String> meant;
  private final Map<String, Integer> numbers = new HashMap<>();

  TaxonomyBuilding(Collection<Concept> concepts) {
    for (Concept concept : concepts) {
      concept
          .standsFor()
          .ifPresentOrElse(
              meant -> aliases.put(concept.uri(), meant),
              () ->
                  (concept.sort() == Sort.OCCUPATION ? occupations : skills)
                      .put(concept.uri(), concept));
    }
    skills.keySet().forEach(uri -> numbers.put(uri, numbers.size()));
    meant = meant();
    meant.forEach(
        (alias, skill) -> {
          if (skills.containsKey(skill)) {
            numbers.put(alias, numbers.getOrDefault(skill, 0));
          }
        });
  }

  Taxonomy named(String release) {
    NavigableMap<String, NavigableMap<Integer, Relevance>> asked = new TreeMap<>();
    occupations.forEach((uri, concept) -> asked.put(uri, asked(concept)));
    Weighing weighing = Weighing.of(skills.size(), asked.values());
    NavigableMap<String, Occupation> built = new TreeMap<>();
    occupations.forEach(
        (uri, concept) ->
            built.put(
                uri,
                new Occupation(
                    uri,
                    concept.label(),
                    weighing.asks(asked.getOrDefault(uri, Collections.emptyNavigableMap())),
                    concept.regulated())));
    int[][] broader = broader();
    List<Skill> numbered = new ArrayList<>();
    for (Concept concept : skills.values()) {
      int number = numbered.size();
      numbered.add(new Skill(concept.uri(), concept.label(), closure(number, broader)));
    }
    return new Taxonomy(
        release,
        numbers,
        List.copyOf(numbered),
        Collections.unmodifiableNavigableMap(built),
        meant);
  }

  /** Every alias with what it stands for in the end; circles, which bad data may hold, stay out. */
  private Map<String, String> meant() {
    Map<String, String> meant = new HashMap<>();
    for (String alias : aliases.keySet()) {
      Set<String> seen = new HashSet<>();
      String last = alias;
      while (aliases.containsKey(last) && seen.add(last)) {
        last = aliases.getOrDefault(last, last);
      }
      if (!aliases.containsKey(last)) {
        meant.put(alias, last);
      }
    }
    return meant;
  }

  /** A skill that is asked twice counts once, with its stronger relevance. */
  private NavigableMap<Integer, Relevance> asked(Concept occupation) {
    NavigableMap<Integer, Relevance> strongest = new TreeMap<>();
    for (Requirement requirement : occupation.requirements()) {
      Integer skill = numbers.get(requirement.skill());
      if (skill != null) {
        strongest.merge(skill, requirement.relevance(), (a, b) -> a.factor() >= b.factor() ? a : b);
      }
    }
    return strongest;
  }

  private int[][] broader() {
    return skills.values().stream()
        .map(
            concept ->
                concept.broader().stream()
                    .map(numbers::get)
                    .filter(number -> number != null)
                    .mapToInt(Integer::intValue)
                    .toArray())
        .toArray(int[][]::new);
  }

  /** Bad data may hold a circle of broader skills: then all in the circle cover each other. */
  private static int[] closure(int skill, int[][] broader) {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(skill));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (!reached.get(next)) {
        reached.set(next);
        for (int up : broader[next]) {
          open.push(up);
        }
      }
    }
    return reached.stream().toArray();
  }
}
