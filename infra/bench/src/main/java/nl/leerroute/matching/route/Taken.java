package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * A run of a candidate.
 *
 * @param x 1 when it is in the route
 */
record Taken(Candidate candidate, Run run, Variable x) {

  private static final int TODAY = Math.toIntExact(GeneratedProblems.TODAY.toEpochDay());

  /** In days from today. */
  int start() {
    return run.earliest() - TODAY;
  }

  /** The last day. */
  int end() {
    return start() + candidate.days() - 1;
  }

  /** Every run of every candidate. */
  record All(Problem problem, List<Taken> runs) {

    static All of(Problem problem, ExpressionsBasedModel model) {
      List<Taken> runs = new ArrayList<>();
      for (Candidate candidate : problem.candidates()) {
        for (Run run : candidate.runs()) {
          runs.add(new Taken(candidate, run, model.addVariable().binary()));
        }
      }
      return new All(problem, List.copyOf(runs));
    }

    Stream<Taken> of(Candidate candidate) {
      return runs.stream().filter(taken -> taken.candidate().number() == candidate.number());
    }

    /** Adds what each candidate counts for when it is in the route. */
    Expression addTo(Expression sum, ToLongFunction<Candidate> counts) {
      for (Taken taken : runs) {
        long factor = counts.applyAsLong(taken.candidate());
        if (factor != 0) {
          sum.set(taken.x(), factor);
        }
      }
      return sum;
    }

    /** Adds the same for some candidates only. */
    Expression addTo(Expression sum, Stream<Candidate> some, long factor) {
      some.flatMap(this::of).forEach(taken -> sum.set(taken.x(), factor));
      return sum;
    }

    Stream<Candidate> closing(int line) {
      return problem.candidates().stream().filter(candidate -> candidate.gains().has(line));
    }
  }
}
