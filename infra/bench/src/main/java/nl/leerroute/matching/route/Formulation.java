package nl.leerroute.matching.route;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * A route problem on dated runs as a mixed-integer linear program: {@code docs/route-problem.md}
 * says it in formulas.
 *
 * <p>All coefficients are small whole numbers, and every level has a whole value in every route.
 */
final class Formulation {

  private final Problem problem;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Taken.All taken;
  private final Map<Level, Expression> levels = new EnumMap<>(Level.class);

  Formulation(Problem problem, Aim aim) {
    this.problem = problem;
    this.taken = Taken.All.of(problem, model);
    limitSteps();
    limitHours();
    prepare();
    levels.putAll(FormulatedWorth.added(model, taken, aim));
    levels.putAll(FormulatedMoney.added(model, taken));
    levels.put(Level.MISGIVINGS, taken.addTo(model.addExpression(), Candidate::misgivings));
    levels.put(Level.ELSEWHERE, taken.addTo(model.addExpression(), Candidate::hoursElsewhere));
    levels.put(Level.END, greatest(Taken::end));
    levels.put(Level.DISTANCE, greatest(each -> each.run().kilometres()));
  }

  ExpressionsBasedModel model() {
    return model;
  }

  /** What is to be as small as possible on a level. */
  Expression level(Level level) {
    return levels.getOrDefault(level, model.objective());
  }

  /** The same figure of a route as the search tells it, in the units of this model. */
  static long value(Level level, Measures route) {
    return switch (level) {
      case WORTH -> level.of(route) / GeneratedProblems.WEIGHT;
      case OWN_AT_BEST, OWN_AT_WORST -> level.of(route) / FormulatedMoney.UNIT;
      case END -> level.of(route) - GeneratedProblems.TODAY.toEpochDay();
      case RUNG, MISGIVINGS, DISTANCE, ELSEWHERE, AT_WORK -> level.of(route);
    };
  }

  /** From now on there is no other solution than this route. */
  void allowOnly(Timetable route) {
    for (Taken each : taken.runs()) {
      each.x().level(route.placements().stream().anyMatch(step -> isOf(step, each)) ? 1 : 0);
    }
  }

  private static boolean isOf(Placement step, Taken each) {
    return step.candidate().number() == each.candidate().number() && step.run().equals(each.run());
  }

  private void limitSteps() {
    taken.addTo(model.addExpression().lower(1).upper(problem.mostSteps()), candidate -> 1);
    for (Candidate candidate : problem.candidates()) {
      taken.addTo(model.addExpression().upper(1), Stream.of(candidate), 1);
    }
  }

  /** Hours are asked most on a day on which a step starts. */
  private void limitHours() {
    for (int day : taken.runs().stream().mapToInt(Taken::start).distinct().sorted().toArray()) {
      Expression hours = model.addExpression().upper(problem.weeklyHours());
      taken.runs().stream()
          .filter(each -> each.start() <= day && day <= each.end())
          .forEach(each -> hours.set(each.x(), each.candidate().hoursPerWeek()));
    }
  }

  /** Who takes a run has before its start ended another one that gives what it needs. */
  private void prepare() {
    for (Taken each : taken.runs()) {
      for (int need : each.candidate().needs().members()) {
        Expression given = model.addExpression().upper(0).set(each.x(), 1);
        taken.runs().stream()
            .filter(giver -> giver.candidate().gives().has(need) && giver.end() < each.start())
            .forEach(giver -> given.set(giver.x(), -1));
      }
    }
  }

  private Expression greatest(ToLongFunction<Taken> height) {
    Variable greatest = model.addVariable().lower(0);
    greatest.upper(taken.runs().stream().mapToLong(height).max().orElse(0));
    for (Candidate candidate : problem.candidates()) {
      Expression above = model.addExpression().lower(0).set(greatest, 1);
      List<Taken> runs = taken.of(candidate).toList();
      runs.forEach(each -> above.set(each.x(), -height.applyAsLong(each)));
    }
    return model.addExpression().set(greatest, 1);
  }
}
