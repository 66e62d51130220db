package nl.leerroute.schemes.plan;

import java.util.List;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.OpenScheme;

/**
 * A step with what every scheme says of it. Answers do not depend on the rest of the route, so they
 * can be asked once and used for many routes.
 */
public record AnsweredStep(PricedStep step, List<Answered> answers) {

  public AnsweredStep {
    answers = List.copyOf(answers);
  }

  public record Answered(OpenScheme scheme, Answer answer) {}
}
