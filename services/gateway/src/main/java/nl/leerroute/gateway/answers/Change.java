package nl.leerroute.gateway.answers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One part of the answers that becomes as it is here; all other parts stay. */
public sealed interface Change {

  /** The answers with this part as it is here. */
  default Answers on(Answers earlier) {
    return switch (this) {
      case WorkNow(Optional<String> occupation) ->
          new Answers(
              occupation,
              earlier.skills(),
              earlier.goal(),
              earlier.given(),
              earlier.certificates());
      case Skills(List<HeldSkill> skills) ->
          new Answers(
              earlier.occupation(),
              skills,
              earlier.goal(),
              earlier.given(),
              earlier.certificates());
      case Wish(Goal goal) ->
          new Answers(
              earlier.occupation(),
              earlier.skills(),
              goal,
              earlier.given(),
              earlier.certificates());
      case Situation(Given given) ->
          new Answers(
              earlier.occupation(),
              earlier.skills(),
              earlier.goal(),
              given,
              earlier.certificates());
      case Certificates(List<Certificate> certificates) ->
          new Answers(
              earlier.occupation(),
              earlier.skills(),
              earlier.goal(),
              earlier.given(),
              certificates);
    };
  }

  /**
   * @param occupation absent: no work now, or not in the list
   */
  record WorkNow(Optional<String> occupation) implements Change {}

  record Skills(List<HeldSkill> skills) implements Change {

    /** What was said before stays as it was said; the others are added as the person's own word. */
    public static Skills adding(List<String> more, Answers earlier) {
      return new Skills(
          Stream.concat(
                  earlier.skills().stream(),
                  more.stream()
                      .distinct()
                      .filter(skill -> !earlier.holds(skill))
                      .map(skill -> new HeldSkill(skill, HeldSkill.Evidence.CLAIMED)))
              .toList());
    }
  }

  record Certificates(List<Certificate> certificates) implements Change {}

  record Wish(Goal goal) implements Change {}

  /**
   * @param given all answers to all questions, with the new ones
   */
  record Situation(Given given) implements Change {}
}
