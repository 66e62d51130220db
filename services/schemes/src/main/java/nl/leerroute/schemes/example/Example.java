package nl.leerroute.schemes.example;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.schemes.answer.Answer;
import nl.leerroute.schemes.answer.Evaluating;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.answer.Question;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Window;

/**
 * Somebody with a purchase on a day, and what the rule must answer.
 *
 * @param asOf the day of application
 */
public record Example(String name, LocalDate asOf, Question question, Expected expected) {

  /**
   * What the rule answers, in its own windows; while it has none it is open on every day on which
   * it holds. How much money is left plays no part.
   */
  public Tried on(SchemeVersion rule, List<Window> windows, Evaluating evaluating) {
    OpenScheme open =
        windows.isEmpty()
            ? OpenScheme.always(rule, asOf)
            : new OpenScheme(rule, windows.stream().map(Example::supplied).toList());
    Answer answer = evaluating.evaluate(open, question.facts(), question.purchase(), asOf);
    return new Tried(this, answer);
  }

  private static Window supplied(Window window) {
    return new Window(
        window.id(), window.first(), window.last(), Window.Supply.NORMAL, window.ceiling());
  }
}
