package nl.leerroute.matching.route;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * What a route adds to the goal, in linear terms; worth counts in {@link GeneratedProblems#WEIGHT}.
 */
final class FormulatedWorth {

  private static final int STEP = Problem.STEP_COUNTS_FROM / GeneratedProblems.WEIGHT;

  private final ExpressionsBasedModel model;
  private final Taken.All taken;
  private final Problem problem;

  private FormulatedWorth(ExpressionsBasedModel model, Taken.All taken) {
    this.model = model;
    this.taken = taken;
    this.problem = taken.problem();
  }

  static Map<Level, Expression> added(ExpressionsBasedModel model, Taken.All taken, Aim aim) {
    FormulatedWorth formulated = new FormulatedWorth(model, taken);
    Map<Level, Expression> levels = new EnumMap<>(Level.class);
    Expression worth = formulated.cover();
    levels.put(Level.WORTH, worth);
    levels.put(Level.RUNG, formulated.climb(worth));
    if (aim == Aim.AT_WORK) {
      formulated.learnAtWork();
    }
    return levels;
  }

  /** A line counts once, whoever closes it, and a route closes something. */
  private Expression cover() {
    Expression gain = model.addExpression().lower(1);
    Expression worth = model.addExpression();
    for (int line = 0; line < problem.lacks().length; line++) {
      Variable closed = fraction();
      taken.addTo(model.addExpression().upper(0).set(closed, 1), taken.closing(line), -1);
      gain.set(closed, weight(line));
      worth.set(closed, -weight(line));
    }
    return taken.addTo(worth, candidate -> STEP);
  }

  /** Only a route that is worth enough is on a rung. */
  private Expression climb(Expression lessWorth) {
    Expression reached = model.addExpression();
    int least = -problem.mostSteps() * STEP;
    for (int rung = 1; rung <= Rung.TOP; rung++) {
      int enough =
          Math.ceilDiv(Rung.threshold(rung, problem.lackMicro()), GeneratedProblems.WEIGHT);
      Variable on = model.addVariable().binary();
      model.addExpression().upper(-least).set(on, enough - least).add(1L, lessWorth);
      reached.set(on, -1);
    }
    return reached;
  }

  /** Somebody at work closes enough that nobody else closes. */
  private void learnAtWork() {
    Expression some = model.addExpression().lower(1);
    for (Candidate candidate : problem.candidates()) {
      if (candidate.offer().isAtWork()) {
        Variable enough = model.addVariable().binary();
        some.set(enough, 1);
        Expression alone = model.addExpression().lower(0).set(enough, -STEP);
        for (int line : candidate.gains().members()) {
          alone.set(closedOnlyBy(candidate, line), weight(line));
        }
      }
    }
  }

  private Variable closedOnlyBy(Candidate candidate, int line) {
    Variable only = fraction();
    taken.addTo(model.addExpression().upper(0).set(only, 1), Stream.of(candidate), -1);
    taken
        .closing(line)
        .filter(other -> other.number() != candidate.number())
        .forEach(
            other -> taken.addTo(model.addExpression().upper(1).set(only, 1), Stream.of(other), 1));
    return only;
  }

  private int weight(int line) {
    return problem.lacks()[line] / GeneratedProblems.WEIGHT;
  }

  private Variable fraction() {
    return model.addVariable().lower(0).upper(1);
  }
}
