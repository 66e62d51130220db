package nl.leerroute.funding.drafting;

import java.util.List;
import java.util.Optional;
import nl.leerroute.schemes.example.Tried;
import nl.leerroute.schemes.json.Problem;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * A draft as the machine sees it.
 *
 * @param rule absent while something in it is wrong
 * @param examples in the order of the draft; absent: the rule or the example is not sound yet
 * @param problems everything that is wrong, with its path
 */
public record Checked(
    Optional<SchemeVersion> rule, List<Optional<Tried>> examples, List<Problem> problems) {

  public Checked {
    examples = List.copyOf(examples);
    problems = List.copyOf(problems);
  }

  /** Nothing is wrong, and there are examples, all of which come out as expected. */
  public boolean isReady() {
    return problems.isEmpty()
        && !examples.isEmpty()
        && examples.stream().allMatch(each -> each.filter(Tried::passes).isPresent());
  }
}
