package nl.leerroute.schemes.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * Gathers why schemes pay nothing in a plan. Every scheme is told once, with the answer that is
 * nearest to paying over all steps and versions.
 */
final class Telling {

  private final Map<String, Unused> byScheme = new TreeMap<>();

  void tell(PricedStep step, SchemeVersion rule, Answer answer) {
    byScheme.merge(
        rule.ref().scheme(),
        new Unused(rule, step, answer),
        (one, two) -> Nearness.NEAREST_FIRST.compare(two, one) < 0 ? two : one);
  }

  /** A scheme that pays somewhere in the plan is not one that pays nothing. */
  void leaveOut(Option paying) {
    byScheme.remove(paying.schemeId());
  }

  List<Unused> all() {
    return List.copyOf(byScheme.values());
  }
}
