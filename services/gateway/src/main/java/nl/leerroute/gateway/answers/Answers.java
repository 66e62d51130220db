package nl.leerroute.gateway.answers;

import java.util.List;
import java.util.Optional;

/**
 * Everything a person has answered so far.
 *
 * @param occupation URI of the occupation done now
 * @param given answers to the questions about situation and wishes
 */
public record Answers(
    Optional<String> occupation,
    List<HeldSkill> skills,
    Goal goal,
    Given given,
    List<Certificate> certificates) {

  public static final Answers NONE =
      new Answers(Optional.empty(), List.of(), new Goal.Unsaid(), Given.NOTHING, List.of());

  public boolean holds(String skill) {
    return skills.stream().anyMatch(held -> held.skill().equals(skill));
  }
}
