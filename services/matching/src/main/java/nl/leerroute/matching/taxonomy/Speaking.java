package nl.leerroute.matching.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which skills are speaking a language and following who speaks it, by their names in ESCO. */
final class Speaking {

  private static final Map<String, Set<String>> CALLED =
      Map.of("nl", called("Dutch"), "en", called("English"));

  /** Numbers by ISO 639-1 code, ascending. */
  static Map<String, List<Integer>> among(List<Taxonomy.Skill> skills) {
    return CALLED.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, language -> numbers(skills, language.getValue())));
  }

  private static List<Integer> numbers(List<Taxonomy.Skill> skills, Set<String> names) {
    return IntStream.range(0, skills.size())
        .filter(number -> names.contains(skills.get(number).label().en()))
        .boxed()
        .toList();
  }

  private static Set<String> called(String language) {
    return Set.of(
        "speak and understand " + language,
        "interact verbally in " + language,
        "understand spoken " + language);
  }

  private Speaking() {}
}
