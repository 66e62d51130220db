package nl.leerroute.catalogue.importing;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Problem;

/**
 * One record from a source, in the names and plain values in which offers are read.
 *
 * @param where in the source, for its people: {@code rij 12}; empty: its id says enough
 * @param plain what cannot be made a plain value is left as it came, so that it is not taken
 * @param naming the source's own name for a field of {@code plain}
 * @param problems what its mapping could say better than the reader of offers, by field of {@code
 *     plain}
 */
public record Delivered(
    String where, Map<String, Object> plain, UnaryOperator<String> naming, List<Problem> problems) {

  public Delivered {
    problems = List.copyOf(problems);
  }

  /** A record that uses our own names. */
  public static Delivered of(Map<String, Object> plain) {
    return new Delivered("", plain, UnaryOperator.identity(), List.of());
  }

  /** The same record with a problem that only its source can mend. */
  public Delivered having(Problem problem) {
    return new Delivered(where, plain, naming, List.of(problem));
  }

  /** What the reader of offers found, in the words of the source and of its mapping. */
  List<Flaw> flaws(List<Problem> read) {
    Map<String, Problem> better =
        problems.stream().collect(toMap(Problem::field, problem -> problem, (one, _) -> one));
    return Stream.concat(
            problems.stream(),
            read.stream().filter(problem -> !better.containsKey(problem.field())))
        .map(problem -> new Flaw(naming.apply(problem.field()), problem))
        .toList();
  }

  Delivered with(Map<String, Object> filledIn, List<Problem> found) {
    return new Delivered(where, filledIn, naming, found);
  }
}
