package nl.leerroute.gateway.firms;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Question;

/**
 * People who do the same work.
 *
 * @param name in the firm's own words; empty: the occupation's name
 * @param occupation URI; absent: told in own words only
 * @param answers to {@link FirmQuestions#ROLE}
 */
public record Role(
    String id, String name, Optional<String> occupation, Given answers, List<RoleWish> wishes) {

  public static Role empty(String id) {
    return new Role(id, "", Optional.empty(), Given.NOTHING, List.of());
  }

  /** How many do it; 0: not said yet. */
  public int persons() {
    return number(FirmQuestions.HEADS);
  }

  private int number(Question question) {
    return answers
        .one(question)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  public Role wishing(List<RoleWish> next) {
    return new Role(id, name, occupation, answers, next);
  }
}
