package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The candidates that may be in a best route, and the least that each asks, in whatever route and
 * on whatever run.
 */
final class Floors {

  private final Purse purse;
  private final Floor[] floors;
  private final Pairs pairs;
  private final List<Candidate> adding;
  private final List<Candidate> others;

  /** Everything that is known without asking a scheme about the offer, and later what it said. */
  private static final class Floor {

    private final Contribution hint;
    private final int start;
    private final int end;
    private final int kilometres;
    private final int hoursElsewhere;
    private final boolean atWork;
    private @Nullable Contribution own;
    private final IdentityHashMap<Run, Contribution> onDays = new IdentityHashMap<>();
    private final Map<Integer, Contribution> onMondays = new HashMap<>();

    Floor(Candidate candidate, Contribution hint) {
      this.hint = hint;
      this.start = candidate.runs().stream().mapToInt(Run::earliest).min().orElseThrow();
      this.end = start + candidate.days() - 1;
      this.kilometres = candidate.runs().stream().mapToInt(Run::kilometres).min().orElseThrow();
      this.hoursElsewhere = candidate.hoursElsewhere();
      this.atWork = candidate.offer().isAtWork();
    }

    Contribution own(Placement placed, Purse purse) {
      return placed.run().free()
          ? onMondays.computeIfAbsent(placed.start(), day -> purse.alone(placed.step()))
          : onDays.computeIfAbsent(placed.run(), run -> purse.alone(placed.step()));
    }
  }

  Floors(Problem problem) {
    this.purse = problem.purse();
    Paring pared = Paring.of(problem);
    this.adding = unbeaten(pared.adding());
    this.others = unbeaten(pared.others());
    this.pairs = new Pairs(problem);
    this.floors = new Floor[problem.candidates().size()];
    all().forEach(each -> floors[each.number()] = new Floor(each, purse.atLeast(each.offer())));
  }

  private List<Candidate> unbeaten(List<Candidate> candidates) {
    return Rivals.unbeaten(candidates, purse).stream()
        .map(each -> withWaiting(each, purse))
        .toList();
  }

  /** A free run is also tried from every later day on which money can be asked for. */
  static Candidate withWaiting(Candidate candidate, Purse purse) {
    List<Run> runs = new ArrayList<>(candidate.runs());
    for (Run run : candidate.runs()) {
      if (run.free()) {
        purse
            .worthWaitingFor(candidate.offer(), LocalDate.ofEpochDay(run.earliest()))
            .forEach(day -> runs.add(run.notBefore(day)));
      }
    }
    return candidate.on(List.copyOf(runs));
  }

  /** Those of which any number may be in a best route. */
  List<Candidate> adding() {
    return adding;
  }

  /** Those that are only in a best route when another step needs what they give. */
  List<Candidate> others() {
    return others;
  }

  /** All that may be in a best route. */
  Stream<Candidate> all() {
    return Stream.concat(adding.stream(), others.stream());
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

  int hoursElsewhere(Candidate candidate) {
    return floors[candidate.number()].hoursElsewhere;
  }

  boolean isAtWork(Candidate candidate) {
    return floors[candidate.number()].atWork;
  }

  /** Of what can be known without asking. */
  long of(Candidate candidate, Level level) {
    return switch (level) {
      case OWN_AT_BEST -> ownHint(candidate).atBest();
      case OWN_AT_WORST -> ownHint(candidate).atWorst();
      case ELSEWHERE -> hoursElsewhere(candidate);
      case END -> end(candidate);
      case DISTANCE -> kilometres(candidate);
      case RUNG, WORTH, MISGIVINGS, AT_WORK -> 0;
    };
  }
}
