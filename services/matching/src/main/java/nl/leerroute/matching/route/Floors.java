package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The candidates that may be in a best route, and the least that each asks, in whatever route and
 * on whatever run.
 */
final class Floors {

  private final Purse purse;
  private final @Nullable Floor[] floors;
  private final Pairs pairs;
  private final int[] lacks;
  private final Bits elsewhere;
  private final List<Candidate> adding;
  private final Map<Integer, List<Candidate>> giving = new HashMap<>();
  private final Map<Integer, List<Candidate>> givers = new HashMap<>();

  /** Everything that is known without asking a scheme about the offer, and later what it said. */
  private static final class Floor {

    private final Candidate candidate;
    private final Contribution hint;
    private final int gain;
    private final int start;
    private final int end;
    private final int kilometres;
    private final int hoursElsewhere;
    private final boolean atWork;
    private final int[] gives;
    private @Nullable Contribution own;
    private final IdentityHashMap<Run, Contribution> onDays = new IdentityHashMap<>();
    private final Map<Integer, Contribution> onMondays = new HashMap<>();

    Floor(Candidate candidate, Contribution hint, int gain) {
      this.candidate = candidate;
      this.hint = hint;
      this.gain = gain;
      this.start = candidate.runs().stream().mapToInt(Run::earliest).min().orElseThrow();
      this.end = start + candidate.days() - 1;
      this.kilometres = candidate.runs().stream().mapToInt(Run::kilometres).min().orElseThrow();
      this.hoursElsewhere = candidate.hoursElsewhere();
      this.atWork = candidate.offer().isAtWork();
      this.gives = candidate.gives().members();
    }

    Contribution own(Placement placed, Purse purse) {
      return placed.run().free()
          ? onMondays.computeIfAbsent(placed.start(), day -> purse.alone(placed.step()))
          : onDays.computeIfAbsent(placed.run(), run -> purse.alone(placed.step()));
    }
  }

  Floors(Problem problem) {
    this.purse = problem.purse();
    this.lacks = problem.lacks();
    this.elsewhere = problem.elsewhere();
    this.pairs = new Pairs(problem);
    this.floors = new Floor[problem.candidates().size()];
    Paring pared = Paring.of(problem);
    this.adding = unbeaten(pared.adding());
    for (Candidate other : pared.others()) {
      other
          .gives()
          .forEach(need -> giving.computeIfAbsent(need, key -> new ArrayList<>()).add(other));
    }
  }

  private List<Candidate> unbeaten(List<Candidate> candidates) {
    return Rivals.unbeaten(candidates, purse).stream().map(this::known).toList();
  }

  private Candidate known(Candidate candidate) {
    Floor floor = floors[candidate.number()];
    if (floor == null) {
      floor =
          new Floor(
              withWaiting(candidate, purse),
              purse.atLeast(candidate.offer()),
              candidate.gains().weightBeyond(Bits.NONE, lacks));
      floors[candidate.number()] = floor;
    }
    return floor.candidate;
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

  /** Those that are only in a best route because another step needs what they give. */
  List<Candidate> giving(int need) {
    return givers.computeIfAbsent(need, key -> unbeaten(giving.getOrDefault(need, List.of())));
  }

  /** Whether somebody gives it who is only in a best route for that, or who is no candidate yet. */
  boolean isGivenBeside(int need) {
    return giving.containsKey(need) || elsewhere.has(need);
  }

  /** All that anybody asked about until now. */
  Stream<Candidate> asked() {
    return Arrays.stream(floors).filter(Objects::nonNull).map(floor -> floor.candidate);
  }

  /** What a candidate closes by itself. */
  int gain(Candidate candidate) {
    return floor(candidate).gain;
  }

  private Floor floor(Candidate candidate) {
    return Objects.requireNonNull(floors[candidate.number()]);
  }

  /** What a step costs by itself. */
  Contribution alone(Placement placed) {
    return floor(placed.candidate()).own(placed, purse);
  }

  /** Asks what nobody asked yet. */
  Contribution own(Candidate candidate) {
    Floor floor = floor(candidate);
    Contribution own = floor.own;
    if (own == null) {
      own = purse.atLeast(candidate.offer(), candidate.runs());
      floor.own = own;
    }
    return own;
  }

  /** As much as is known of that without asking. */
  Contribution ownHint(Candidate candidate) {
    Floor floor = floor(candidate);
    Contribution own = floor.own;
    return own == null ? floor.hint : own;
  }

  int start(Candidate candidate) {
    return floor(candidate).start;
  }

  int end(Candidate candidate) {
    return floor(candidate).end;
  }

  /** The needs that it meets; not to be changed. */
  int[] gives(Candidate candidate) {
    return floor(candidate).gives;
  }

  /** The first day by which both can have ended, or {@link Pairs#NEVER}. */
  int endOfBoth(Candidate one, Candidate other) {
    return pairs.endOf(one, other);
  }

  int kilometres(Candidate candidate) {
    return floor(candidate).kilometres;
  }

  int hoursElsewhere(Candidate candidate) {
    return floor(candidate).hoursElsewhere;
  }

  boolean isAtWork(Candidate candidate) {
    return floor(candidate).atWork;
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
