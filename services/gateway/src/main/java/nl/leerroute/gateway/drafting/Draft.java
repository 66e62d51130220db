package nl.leerroute.gateway.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.funds.SchemeRule;
import nl.leerroute.gateway.language.Bilingual;

/**
 * A draft with all that funding says of it.
 *
 * @param version to be named when it is saved
 * @param content the rule as far as it is written and its examples, as maps, lists and values
 * @param published scheme and version that it became; absent: it still is a draft
 * @param ready nothing is wrong, and every example comes out as expected
 * @param plain the rule in plain words; empty while something in it is wrong
 */
public record Draft(
    String id,
    long version,
    Map<String, Object> content,
    Optional<String> basis,
    Optional<String> published,
    boolean ready,
    List<Problem> problems,
    List<SchemeRule.Section> plain,
    List<Tried> examples,
    List<Difference> differences) {

  /**
   * An example and what the rule makes of it.
   *
   * @param answer absent: it cannot be tried yet
   */
  public record Tried(boolean passes, Optional<Bilingual> answer) {}

  /** What the draft changes of the version that it was made from. */
  public record Difference(
      List<Bilingual> where, Optional<Bilingual> before, Optional<Bilingual> after) {}

  /** A text of the rule, empty while it is not written. */
  public String text(String field) {
    return Tree.at(content, "rule." + field).map(String::valueOf).orElse("");
  }

  /** What one example says, as far as it is written. */
  public Optional<Object> example(int index, String field) {
    return Tree.at(content, "examples." + index + "." + field);
  }

  /** A draft of which nothing is known but what somebody typed. */
  public static Draft unread(String id, long version, Map<String, Object> typed) {
    return new Draft(
        id,
        version,
        typed,
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** What is wrong in one chapter. */
  public List<Problem> problemsUnder(List<String> paths) {
    return problems.stream().filter(problem -> paths.stream().anyMatch(problem::isUnder)).toList();
  }
}
