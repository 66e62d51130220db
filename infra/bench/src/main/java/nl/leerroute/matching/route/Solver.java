package nl.leerroute.matching.route;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/**
 * ojAlgo on a route problem, level by level: each level is made as small as possible with all
 * earlier ones held.
 *
 * <p>Without presolvers and without Gomory cuts: with them it called three in ten problems of
 * twenty candidates infeasible that have a solution, and it was slower.
 */
final class Solver {

  private static final long MOST_MILLIS = 60_000;

  /** Every level has whole values, so that half of one holds it and allows for rounding. */
  private static final double SLACK = 0.5;

  /** No cut is ever violated by so much. */
  private static final BigDecimal NO_CUTS = BigDecimal.valueOf(1_000_000_000);

  /** Limits hold up to so many digits; all that is limited is a whole number. */
  private static final NumberContext FEASIBILITY = NumberContext.of(12, 4);

  private final Problem problem;
  private final Aim aim;
  private final Map<Level, Long> held = new EnumMap<>(Level.class);
  private long nanos;

  Solver(Problem problem, Aim aim) {
    ExpressionsBasedModel.clearPresolvers();
    this.problem = problem;
    this.aim = aim;
  }

  /** The levels of an aim that are told to the solver; that a route is at work is a condition. */
  static List<Level> levels(Aim aim) {
    return aim.levels().stream().filter(level -> level != Level.AT_WORK).toList();
  }

  /** The least value with all levels that are held; empty: it found none, or not in time. */
  OptionalLong least(Level level) {
    Formulation formulation = new Formulation(problem, aim);
    held.forEach((other, value) -> formulation.level(other).upper(value + SLACK));
    formulation.level(level).weight(1);
    tune(formulation.model().options);
    long begun = System.nanoTime();
    Optimisation.Result result = formulation.model().minimise();
    nanos += System.nanoTime() - begun;
    return result.getState().isOptimal()
        ? OptionalLong.of(Math.round(result.getValue()))
        : OptionalLong.empty();
  }

  void hold(Level level, long value) {
    held.put(level, value);
  }

  /** What solving took until now, without making the models. */
  long nanos() {
    return nanos;
  }

  /** Whether a route is a solution of the model, with these values. */
  static boolean allows(Choice route, Problem problem, Aim aim) {
    for (Level level : levels(aim)) {
      Formulation formulation = new Formulation(problem, aim);
      formulation.allowOnly(route.timetable());
      formulation.level(level).weight(1);
      Optimisation.Result result = formulation.model().minimise();
      if (!result.getState().isFeasible()
          || Math.round(result.getValue()) != Formulation.value(level, route.measures())) {
        return false;
      }
    }
    return true;
  }

  private static void tune(Optimisation.Options options) {
    options.time_abort = MOST_MILLIS;
    options.time_suffice = MOST_MILLIS;
    options.feasibility = FEASIBILITY;
    options.integer(
        IntegerStrategy.DEFAULT.withGMICutConfiguration(
            new IntegerStrategy.GMICutConfiguration()
                .withFractionality(SLACK - 1e-4)
                .withViolation(NO_CUTS)));
  }
}
