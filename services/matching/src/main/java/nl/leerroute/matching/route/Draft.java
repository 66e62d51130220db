package nl.leerroute.matching.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A route in the making: steps in the order of their starts, immutable.
 *
 * <p>A step on a free run starts on the first Monday on which the person knows what it needs and
 * has the hours. Every set of steps is therefore made in one order only, and of all timetables
 * those are made in which no free step could start earlier with the others as they are.
 */
final class Draft {

  static final int NEVER = Integer.MAX_VALUE;

  private final Problem problem;
  private final @Nullable Draft before;
  private final @Nullable Placement last;
  private final int size;
  private final Bits covered;
  private final int gain;
  private final int[] knownFrom;

  private Draft(
      Problem problem,
      @Nullable Draft before,
      @Nullable Placement last,
      Bits covered,
      int gain,
      int[] knownFrom) {
    this.problem = problem;
    this.before = before;
    this.last = last;
    this.size = before == null ? 0 : before.size + 1;
    this.covered = covered;
    this.gain = gain;
    this.knownFrom = knownFrom;
  }

  static Draft empty(Problem problem) {
    int[] unknown = new int[problem.needs()];
    Arrays.fill(unknown, NEVER);
    return new Draft(problem, null, null, Bits.NONE, 0, unknown);
  }

  /** This draft with one step more; empty when it does not fit or belongs earlier in the order. */
  Optional<Draft> with(Candidate candidate, Run run) {
    if (size == problem.mostSteps() || has(candidate)) {
      return Optional.empty();
    }
    int start = new Timetable(placements(), problem.weeklyHours(), knownFrom).start(candidate, run);
    if (start == NEVER) {
      return Optional.empty();
    }
    Placement next = new Placement(candidate, run, start);
    if (last != null && next.compareTo(last) < 0) {
      return Optional.empty();
    }
    int[] known = knownFrom.clone();
    candidate.gives().forEach(need -> known[need] = Math.min(known[need], next.end() + 1));
    return Optional.of(
        new Draft(
            problem, this, next, covered.and(candidate.gains()), gain + gainOf(candidate), known));
  }

  boolean has(Candidate candidate) {
    for (Draft draft = this; draft != null && draft.last != null; draft = draft.before) {
      if (draft.last.candidate().number() == candidate.number()) {
        return true;
      }
    }
    return false;
  }

  /** What a candidate would add, in millionths of the goal. */
  int gainOf(Candidate candidate) {
    return candidate.gains().weightBeyond(covered, problem.lacks());
  }

  /** It neither adds anything nor teaches a need sooner: the route is better without it. */
  boolean isIdle(Candidate candidate, Run run) {
    if (gainOf(candidate) > 0) {
      return false;
    }
    boolean[] teachesSooner = {false};
    int soonest = run.earliest() + candidate.days();
    candidate.gives().forEach(need -> teachesSooner[0] |= knownFrom[need] > soonest);
    return !teachesSooner[0];
  }

  /** Whether a run could still be added without breaking the order of starts. */
  boolean mayFollow(Run run) {
    return run.free() || last == null || run.earliest() >= last.start();
  }

  int size() {
    return size;
  }

  int gain() {
    return gain;
  }

  int worth() {
    return gain - size * Problem.STEP_COUNTS_FROM;
  }

  Problem problem() {
    return problem;
  }

  /** In the order of their starts. */
  List<Placement> placements() {
    List<Placement> placements = new ArrayList<>(size + 1);
    for (Draft draft = this; draft != null && draft.last != null; draft = draft.before) {
      placements.add(draft.last);
    }
    Collections.reverse(placements);
    return placements;
  }

  List<Step> steps() {
    return placements().stream().map(Placement::step).toList();
  }

  /** The step with the latest start. */
  Step lastStep() {
    return placements().getLast().step();
  }

  Measures measuredWith(Contribution own) {
    int end = 0;
    int kilometres = 0;
    int elsewhere = 0;
    boolean atWork = false;
    List<Placement> placements = placements();
    for (Placement placed : placements) {
      end = Math.max(end, placed.end());
      kilometres = Math.max(kilometres, placed.run().kilometres());
      elsewhere += placed.candidate().hoursElsewhere();
      atWork |= placed.candidate().offer().isAtWork() && addsAmong(placed, placements);
    }
    return new Measures(worth(), problem.rung(worth()), own, end, kilometres, elsewhere, atWork);
  }

  /** The other steps together do not cover everything that this one covers. */
  private static boolean addsAmong(Placement step, List<Placement> all) {
    Bits others = Bits.NONE;
    for (Placement other : all) {
      if (other.candidate().number() != step.candidate().number()) {
        others = others.and(other.candidate().gains());
      }
    }
    return !others.hasAll(step.candidate().gains());
  }
}
