package nl.leerroute.catalogue.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Problem;

/**
 * One record from a source, in the names and plain values in which offers are read.
 *
 * @param where in the source, for its people: {@code rij 12}; empty: its id says enough
 * @param plain what cannot be made a plain value is left as it came, for a person to see
 * @param naming the source's own name for a field of {@code plain}
 * @param problems what its mapping found, by field of {@code plain}; a record with any is not
 *     taken, and the reader of offers need not say them again
 * @param code by which its provider itself knows the course, in every system; empty: not told
 */
public record Delivered(
    String where,
    Map<String, Object> plain,
    UnaryOperator<String> naming,
    List<Problem> problems,
    Optional<String> code) {

  public Delivered {
    problems = List.copyOf(problems);
  }

  /** A record that uses our own names. */
  public static Delivered of(Map<String, Object> plain) {
    return new Delivered("", plain, UnaryOperator.identity(), List.of(), Optional.empty());
  }

  /** The same record with a problem that only its source can mend. */
  public Delivered having(Problem problem) {
    return new Delivered(where, plain, naming, List.of(problem), code);
  }

  /** What the reader of offers found, in the words of the source and of its mapping. */
  List<Flaw> flaws(List<Problem> read) {
    Set<String> told = new HashSet<>();
    return Stream.concat(problems.stream(), read.stream().filter(problem -> !isSaidBetter(problem)))
        .map(problem -> new Flaw(naming.apply(problem.field()), problem))
        .filter(flaw -> told.add(flaw.named() + flaw.problem().code()))
        .toList();
  }

  private boolean isSaidBetter(Problem read) {
    return problems.stream()
        .anyMatch(
            better ->
                read.field().equals(better.field())
                    || read.field().startsWith(better.field() + ".")
                    || read.field().startsWith(better.field() + "["));
  }

  Delivered with(Map<String, Object> filledIn, List<Problem> found) {
    return new Delivered(where, filledIn, naming, found, code);
  }
}
