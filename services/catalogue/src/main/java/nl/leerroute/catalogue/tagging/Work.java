package nl.leerroute.catalogue.tagging;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Relevance;
import nl.leerroute.catalogue.taxonomy.Requirement;

/**
 * What the occupations that a text resembles ask: of two skills with the same words in their names
 * the one that goes with the rest of the text is meant.
 */
final class Work {

  private static final int ALIKE = 12;
  private static final double OPTIONAL = 0.3;

  /** Brings the sum to about one for a skill that all of the occupations ask. */
  private static final double SCALE = 8.0 * ALIKE;

  private final List<int[]> essential;
  private final List<int[]> optional;
  private final int[] askedBy;

  /**
   * @param numbers of the skills
   */
  Work(List<Concept.Occupation> occupations, Map<ConceptUri, Integer> numbers) {
    this.essential = asked(occupations, numbers, Relevance.ESSENTIAL);
    this.optional = asked(occupations, numbers, Relevance.OPTIONAL);
    this.askedBy = new int[numbers.size()];
    List.of(essential, optional).forEach(all -> all.forEach(this::count));
  }

  private void count(int[] skills) {
    for (int skill : skills) {
      askedBy[skill]++;
    }
  }

  private static List<int[]> asked(
      List<Concept.Occupation> occupations, Map<ConceptUri, Integer> numbers, Relevance relevance) {
    return occupations.stream()
        .map(
            occupation ->
                occupation.requirements().stream()
                    .filter(asked -> asked.relevance() == relevance)
                    .map(Requirement::skill)
                    .filter(numbers::containsKey)
                    .mapToInt(numbers::get)
                    .toArray())
        .toList();
  }

  int size() {
    return essential.size();
  }

  /** How many occupations ask a skill. */
  int askedBy(int skill) {
    return askedBy[skill];
  }

  /**
   * How much each skill goes with such work.
   *
   * @param alike how much the text resembles each occupation
   */
  double[] asks(double[] alike) {
    List<Integer> nearest =
        IntStream.range(0, alike.length)
            .filter(work -> alike[work] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer work) -> -alike[work]))
            .limit(ALIKE)
            .toList();
    double[] asked = new double[askedBy.length];
    for (int work : nearest) {
      double weight = alike[work] * alike[work] / alike[nearest.getFirst()] / SCALE;
      vote(asked, essential.get(work), weight);
      vote(asked, optional.get(work), weight * OPTIONAL);
    }
    return asked;
  }

  private void vote(double[] asked, int[] skills, double weight) {
    for (int skill : skills) {
      asked[skill] +=
          weight * StrictMath.log((essential.size() + 1.0) / Math.max(1, askedBy[skill]));
    }
  }
}
