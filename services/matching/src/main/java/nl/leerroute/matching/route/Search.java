package nl.leerroute.matching.route;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound: finds the best route for one aim, and proves it.
 *
 * <p>It goes through the sets of candidates that add something, each set once, and looks for a
 * timetable only for sets that could beat the best route so far. Who gives what a set still needs
 * comes in beside. The effort is limited in nodes, never in time, so that the same question has the
 * same answer on every machine. When the limit is reached the best route so far is returned with
 * the most hopeful outlook that was not followed.
 */
final class Search implements Outlook.Hope {

  /** Who is not done after so many nodes first asks who else may meet needs. */
  private static final int NODES_BEFORE_ASKING = 500;

  /**
   * Every route is worth more, what is no route is worth less; high enough to be subtracted from.
   */
  private static final int NOTHING = Integer.MIN_VALUE / 8;

  private final Problem problem;
  private final Aim aim;
  private final Order order;
  private final Level focus;
  private final Floors floors;
  private final Scheduling scheduling;
  private final Givers givers;
  private final int nodeLimit;

  /** By need, what no set beats in which somebody meets it who is not among the candidates. */
  private final Map<Integer, List<Measures>> hopeful = new TreeMap<>();

  private int nodes;
  private int askAt = NODES_BEFORE_ASKING;
  private boolean asking;
  private @Nullable Choice best;

  /** What follows from the best one: see {@link #leastWorth()} and {@link #isLost}. */
  private int leastWorth = NOTHING;

  /** Of the focus; who asks more must be of a higher class. */
  private long mostAsked = Long.MAX_VALUE;

  /** The least worth of a higher class. */
  private int higherWorth = Integer.MAX_VALUE;

  private @Nullable Measures unfollowed;

  Search(Problem problem, Aim aim, Floors floors, int nodeLimit) {
    this.problem = problem;
    this.aim = aim;
    this.order = new Order(aim.levels());
    this.focus = order.focus();
    this.floors = floors;
    this.nodeLimit = nodeLimit;
    this.scheduling = new Scheduling(problem, aim, order, floors);
    this.givers = new Givers(problem, floors, mostPromisingFirst());
  }

  /** What asks least comes first, of that what costs least, and of that what closes most. */
  private Comparator<Candidate> mostPromisingFirst() {
    return comparingLong((Candidate candidate) -> floors.of(candidate, focus))
        .thenComparingLong(candidate -> floors.of(candidate, Level.OWN_AT_WORST))
        .thenComparingInt(candidate -> -floors.gain(candidate))
        .thenComparingInt(Candidate::number);
  }

  /**
   * @param known routes found before, to start from
   * @param mostWorth no route is worth more
   */
  Optional<Found> from(List<Choice> known, int mostWorth) {
    Bundle nothing = Bundle.empty(problem);
    learn(known);
    List<Candidate> adding =
        floors.adding().stream().sorted(mostPromisingFirst().reversed()).toList();
    Rooms rooms = new Rooms(problem, floors, adding.size());
    Outlook outlook =
        Outlook.of(nothing, adding, new Outlook.Bounds(floors, focus, mostWorth, this, rooms));
    follow(outlook, nothing, nothing.floor());
    return found();
  }

  /** Routes that others found, before this search or after it. */
  void learn(List<Choice> known) {
    known.stream().filter(choice -> aim.suits(choice.measures())).forEach(this::take);
  }

  /** The best route of all that are known. */
  Optional<Found> found() {
    return Optional.ofNullable(best)
        .map(route -> new Found(route, Optional.ofNullable(unfollowed).filter(this::isHopeful)));
  }

  /** Whether no better route is left, here or with others who meet needs. */
  boolean isOver() {
    return wanted().isEmpty() && (unfollowed == null || !isHopeful(unfollowed));
  }

  /** Needs that somebody who is not among the candidates may meet in a better route. */
  Set<Integer> wanted() {
    Set<Integer> wanted = new TreeSet<>();
    hopeful.forEach(
        (need, measures) -> {
          if (measures.stream().anyMatch(this::isHopeful)) {
            wanted.add(need);
          }
        });
    return wanted;
  }

  /** What no route is worth more than, where that is the first level. */
  int mostWorth() {
    return Stream.of(
            hopeful.values().stream().flatMap(List::stream),
            Stream.ofNullable(best).map(Choice::measures),
            Stream.ofNullable(unfollowed))
        .flatMap(all -> all)
        .mapToInt(Measures::worth)
        .max()
        .orElse(Integer.MAX_VALUE);
  }

  /** How many it went through. */
  int nodes() {
    return nodes;
  }

  private void follow(Outlook outlook, Bundle bundle, Measures floor) {
    outlook.weigh(leastWorth());
    for (int turn = 0; turn < outlook.size(); turn++) {
      int i = focus == Level.WORTH ? turn : outlook.size() - 1 - turn;
      if (outlook.worthWith(i) >= leastWorth()) {
        Measures glance = outlook.with(i, floor);
        if (isHopeful(glance)
            && (best == null || !outlook.isTooDear(i, glance, floor, best.measures()))) {
          branch(bundle.with(outlook.candidate(i), floors), outlook, i, glance);
        }
      }
    }
  }

  /**
   * @param glance what no completion beats, as far as it shows at a glance
   */
  private void branch(Bundle bundle, Outlook before, int place, Measures glance) {
    if (bundle.own().atBest() > problem.budget() || !bundle.fits()) {
      return;
    }
    if (isTired()) {
      leave(glance);
      return;
    }
    nodes++;
    Measures floor = bundle.floor();
    look(bundle, floor);
    if (bundle.size() == problem.mostSteps()) {
      return;
    }
    Outlook outlook = before.after(place, bundle, floor);
    if (outlook.reaches(leastWorth())
        && isHopeful(outlook.towards(leastWorth(), floor, best == null ? null : best.measures()))) {
      follow(outlook, bundle, floor);
    }
  }

  /** Looks for a timetable, if need be with others that give what is needed, or give it sooner. */
  private void look(Bundle bundle, Measures floor) {
    Bits open = bundle.openNeeds();
    if (open.isEmpty() && bundle.gain() > 0 && isHopeful(floor) && bundle.isLean()) {
      scheduling.best(bundle, floor, best).ifPresent(this::take);
    }
    if (bundle.size() < problem.mostSteps()) {
      Bits asked = open.isEmpty() ? bundle.needs() : open;
      asked.forEach(
          need -> {
            givers
                .glanceElsewhere(floor, need)
                .filter(glance -> glance.worth() >= leastWorth() && isHopeful(glance))
                .ifPresent(
                    glance -> hopeful.computeIfAbsent(need, key -> new ArrayList<>()).add(glance));
            complete(bundle, floor, need);
          });
    }
  }

  /** Adds each of those that give it in turn. */
  private void complete(Bundle bundle, Measures floor, int need) {
    for (Candidate giver : givers.of(need)) {
      Measures glance = givers.glance(bundle, floor, giver);
      if (!bundle.has(giver) && glance.worth() >= leastWorth() && isHopeful(glance)) {
        Bundle larger = bundle.with(giver, floors);
        if (larger.own().atBest() <= problem.budget() && larger.fits()) {
          if (isTired()) {
            leave(glance);
          } else {
            nodes++;
            look(larger, larger.floor());
          }
        }
      }
    }
  }

  private boolean isTired() {
    if (!asking && nodes >= askAt) {
      askAt += NODES_BEFORE_ASKING;
      asking = !wanted().isEmpty();
    }
    return asking || nodes >= nodeLimit;
  }

  private void leave(Measures hopeful) {
    if (unfollowed == null || order.isBetter(hopeful, unfollowed)) {
      unfollowed = hopeful;
    }
  }

  /** What a route must be worth to be no worse than the best one on the first level. */
  private int leastWorth() {
    return leastWorth;
  }

  private int leastWorth(Measures toBeat) {
    if (focus != Level.WORTH && toBeat.rung() == 0) {
      return NOTHING;
    }
    return focus == Level.WORTH
        ? toBeat.worth()
        : Rung.threshold(toBeat.rung(), problem.lackMicro());
  }

  @Override
  public boolean isHopeful(Measures measures) {
    return measures.own().atBest() <= problem.budget()
        && aim.suits(measures)
        && (best == null || order.isBetter(measures, best.measures()));
  }

  @Override
  public boolean isLost(int worth, long asked) {
    return worth < leastWorth || (asked > mostAsked && worth < higherWorth);
  }

  private void take(Choice found) {
    if (isHopeful(found.measures())) {
      best = found;
      Measures toBeat = found.measures();
      leastWorth = leastWorth(toBeat);
      if (focus != Level.WORTH) {
        mostAsked = focus.of(toBeat);
        higherWorth =
            toBeat.rung() == Rung.TOP
                ? Integer.MAX_VALUE
                : Rung.threshold(toBeat.rung() + 1, problem.lackMicro());
      }
    }
  }
}
