package nl.leerroute.catalogue.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One record from outside, from whatever source, as names and plain values.
 *
 * <p>Reading never stops at the first mistake: each one is kept, so that its sender hears of all.
 */
public final class Fields {

  private final Map<?, ?> plain;
  private final @Nullable Path path;
  private final List<Problem> problems;

  Fields(Map<?, ?> plain, @Nullable Path path, List<Problem> problems) {
    this.plain = plain;
    this.path = path;
    this.problems = problems;
  }

  /** Starts reading; something that is not a record at all is a record with a problem. */
  public static Fields of(Object plain) {
    List<Problem> problems = new ArrayList<>();
    if (plain instanceof Map<?, ?> record) {
      return new Fields(record, null, problems);
    }
    problems.add(
        Problem.malformed(
            "", new Sentence("Dit is geen record met velden.", "This is not a record of fields.")));
    return new Fields(Map.of(), null, problems);
  }

  public Field field(String name) {
    return new Field(plain.get(name), Path.to(path, name), problems, false);
  }

  /** The names of the fields that are there. */
  public Stream<String> names() {
    return plain.keySet().stream().map(String::valueOf);
  }

  /** Adds a mistake that only the reader of several fields can see. */
  public void refuse(String name, String code, Sentence sentence) {
    problems.add(Problem.of(Path.to(path, name).toString(), code, sentence));
  }

  /** How many mistakes the whole record has so far. */
  public int mistakes() {
    return problems.size();
  }

  /** All mistakes so far, in the order of reading. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
