package nl.leerroute.gateway.answers;

import java.util.List;
import java.util.Optional;

/** One part of the answers that becomes as it is here; all other parts stay. */
public sealed interface Change {

  /**
   * @param occupation absent: no work now, or not in the list
   */
  record WorkNow(Optional<String> occupation) implements Change {}

  record Skills(List<HeldSkill> skills) implements Change {}

  record Wish(Goal goal) implements Change {}

  /**
   * @param given all answers to all questions, with the new ones
   */
  record Situation(Given given) implements Change {}
}
