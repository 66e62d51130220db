package nl.leerroute.matching.route;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The least that each candidate asks, in whatever route and on whatever run. */
final class Floors {

  private final Purse purse;
  private final Floor[] floors;
  private final Pairs pairs;
  private final List<Candidate> pared;

  /** Everything that is known without asking a scheme about the offer, and later what it said. */
  private static final class Floor {

    private final Contribution hint;
    private final int start;
    private final int end;
    private final int kilometres;
    private @Nullable Contribution own;
    private final IdentityHashMap<Run, Contribution> onDays = new IdentityHashMap<>();
    private final Map<Integer, Contribution> onMondays = new HashMap<>();

    Floor(Candidate candidate, Contribution hint) {
      this.hint = hint;
      this.start = candidate.runs().stream().mapToInt(Run::earliest).min().orElseThrow();
      this.end = start + candidate.days() - 1;
      this.kilometres = candidate.runs().stream().mapToInt(Run::kilometres).min().orElseThrow();
    }

    Contribution own(Placement placed, Purse purse) {
      return placed.run().free()
          ? onMondays.computeIfAbsent(placed.start(), day -> purse.alone(placed.step()))
          : onDays.computeIfAbsent(placed.run(), run -> purse.alone(placed.step()));
    }
  }

  Floors(Problem problem) {
    this.purse = problem.purse();
    this.pairs = new Pairs(problem);
    this.pared = Rivals.unbeaten(Paring.pared(problem), purse);
    this.floors =
        problem.candidates().stream()
            .map(candidate -> new Floor(candidate, purse.atLeast(candidate.offer())))
            .toArray(Floor[]::new);
  }

  /** The candidates that may be in a best route. */
  List<Candidate> pared() {
    return pared;
  }

  /** What a step costs by itself. */
  Contribution alone(Placement placed) {
    return floors[placed.candidate().number()].own(placed, purse);
  }

  /** Asks what nobody asked yet. */
  Contribution own(Candidate candidate) {
    Floor floor = floors[candidate.number()];
    Contribution own = floor.own;
    if (own == null) {
      own = purse.atLeast(candidate.offer(), candidate.runs());
      floor.own = own;
    }
    return own;
  }

  /** As much as is known of that without asking. */
  Contribution ownHint(Candidate candidate) {
    Floor floor = floors[candidate.number()];
    Contribution own = floor.own;
    return own == null ? floor.hint : own;
  }

  int start(Candidate candidate) {
    return floors[candidate.number()].start;
  }

  int end(Candidate candidate) {
    return floors[candidate.number()].end;
  }

  /** The first day by which both can have ended, or {@link Pairs#NEVER}. */
  int endOfBoth(Candidate one, Candidate other) {
    return pairs.endOf(one, other);
  }

  int kilometres(Candidate candidate) {
    return floors[candidate.number()].kilometres;
  }

  /** Of what can be known without asking. */
  long of(Candidate candidate, Level level) {
    return switch (level) {
      case OWN_AT_BEST -> floors[candidate.number()].hint.atBest();
      case OWN_AT_WORST -> floors[candidate.number()].hint.atWorst();
      case ELSEWHERE -> candidate.hoursElsewhere();
      case END -> end(candidate);
      case DISTANCE -> kilometres(candidate);
      case RUNG, WORTH, MISGIVINGS, AT_WORK -> 0;
    };
  }
}
