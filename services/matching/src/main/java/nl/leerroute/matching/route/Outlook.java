package nl.leerroute.matching.route;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle can at best still become with more candidates: measures that no completion of it
 * beats.
 *
 * <p>Left out of account, which only makes it more hopeful: what more than one of the candidates
 * needs, and the hours that more than two of them share.
 */
final class Outlook {

  /** Higher than anything real, and low enough to be added to. */
  private static final int NOT_TO_BE_HAD = Integer.MAX_VALUE / 2;

  private static final long[] NOT_KNOWN = {};

  private final Bundle bundle;

  /** What somebody among the candidates, or beside them, must give. */
  private final Bits must;

  private final Bounds bounds;
  private final Floors floors;
  private final Level focus;
  private final int stepsLeft;

  /** Those of the later candidates of which a completion may be the best one. */
  private final Candidate[] open;

  private final int[] worths;
  private final Beside beside;

  /** The most that a candidate and others that come after it can add. */
  private final int[] highest;

  /** The least that a candidate and others that come after it ask, of the focus and of money. */
  private long[] leastOfFocus = NOT_KNOWN;

  private long[] leastOwn = NOT_KNOWN;

  private int size;
  private int highestWorth = Integer.MIN_VALUE / 2;
  private boolean atWork;

  /** What a route must be to be the best one. */
  interface Hope {

    boolean isHopeful(Measures measures);

    /**
     * Whether a glance is enough: of what is worth no more than this and asks that of the focus.
     */
    boolean isLost(int worth, long asked);
  }

  /**
   * @param focus the level that decides among routes of one class
   * @param mostWorth no route is worth more
   */
  record Bounds(Floors floors, Level focus, int mostWorth, Hope hope, Rooms rooms) {}

  private Outlook(Bundle bundle, Bounds bounds) {
    this.bundle = bundle;
    this.must = bundle.mustBeGiven();
    this.bounds = bounds;
    this.floors = bounds.floors();
    this.focus = bounds.focus();
    this.stepsLeft = bundle.problem().mostSteps() - bundle.size();
    Rooms.Room room = bounds.rooms().of(stepsLeft);
    this.open = room.open();
    this.worths = room.worths();
    this.highest = room.highest();
    this.beside = room.beside();
  }

  /**
   * @param all in the order of the search
   */
  static Outlook of(Bundle bundle, List<Candidate> all, Bounds bounds) {
    Outlook outlook = new Outlook(bundle, bounds);
    for (Candidate candidate : all) {
      outlook.open(candidate, bundle.gainOf(candidate) - Problem.STEP_COUNTS_FROM);
    }
    outlook.lookAhead(bundle.floor());
    return outlook;
  }

  /** After the candidate at a place was added, with those that come later. */
  Outlook after(int place, Bundle larger, Measures floor) {
    Outlook outlook = new Outlook(larger, bounds);
    Bits fresh = open[place].gains();
    for (int i = place + 1; i < size; i++) {
      outlook.open(
          open[i],
          open[i].gains().hasOneOf(fresh)
              ? larger.gainOf(open[i]) - Problem.STEP_COUNTS_FROM
              : worths[i]);
    }
    outlook.lookAhead(floor);
    return outlook;
  }

  private void open(Candidate candidate, int worth) {
    if (bundle.canUse(candidate, worth)) {
      worths[size] = worth;
      open[size++] = candidate;
    }
  }

  private void lookAhead(Measures floor) {
    leaveOut(floor);
    if (focus == Level.WORTH) {
      sort();
    }
    beside.clear();
    for (int i = size - 1; i >= 0; i--) {
      highest[i] = worths[i] + beside.most(open[i], bundle, must);
      highestWorth = Math.max(highestWorth, highest[i]);
      beside.add(open[i], worths[i]);
    }
  }

  /** Those that make no route better, whatever else is added. */
  private void leaveOut(Measures floor) {
    beside.clear();
    for (int i = 0; i < size; i++) {
      beside.add(open[i], worths[i]);
      atWork |= floors.isAtWork(open[i]);
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      Candidate candidate = open[i];
      int most = floor.worth() + worths[i] + beside.most(candidate, bundle, must);
      if (!bounds.hope().isLost(Math.min(bounds.mostWorth(), most), asked(candidate, floor))
          && bounds.hope().isHopeful(with(candidate, most, floor))) {
        worths[kept] = worths[i];
        open[kept++] = candidate;
      }
    }
    size = kept;
  }

  /** Of the focus, at least, with a candidate added. */
  private long asked(Candidate candidate, Measures floor) {
    long before = focus.of(floor);
    long more = floors.of(candidate, focus);
    return hasPeak() ? Math.max(before, more) : before + more;
  }

  /** What adds most comes first. */
  private void sort() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = ((long) -worths[i] << Integer.SIZE) + i;
    }
    Arrays.sort(keys);
    Candidate[] before = Arrays.copyOf(open, size);
    for (int i = 0; i < size; i++) {
      open[i] = before[(int) keys[i]];
      worths[i] = -(int) (keys[i] >> Integer.SIZE);
    }
  }

  int size() {
    return size;
  }

  Candidate candidate(int place) {
    return open[place];
  }

  /** The most that a completion can be worth with a candidate and others that come after it. */
  int worthWith(int place) {
    return Math.min(bounds.mostWorth(), bundle.worth() + highest[place]);
  }

  /** Whether a completion can be worth so much. */
  boolean reaches(int leastWorth) {
    int needed = leastWorth - bundle.worth();
    if (size > 0 && highestWorth >= needed && needed > 0 && stepsFree() > 0) {
      int given = given();
      Harvest harvest = new Harvest(bundle.problem(), open, size, worths, stepsFree());
      highestWorth = Math.min(highestWorth, given + harvest.most(bundle.covered(), needed - given));
    }
    return size > 0 && highestWorth >= needed;
  }

  /** Without one for who gives what members need. */
  private int stepsFree() {
    return must.isEmpty() ? stepsLeft : stepsLeft - 1;
  }

  /** The most that is added by who gives what members need. */
  private int given() {
    return must.isEmpty() ? 0 : Math.max(0, beside.mostOfGivers(must));
  }

  /**
   * Measures for completions that are worth enough; others do not matter.
   *
   * @param leastWorth of completions that matter; it is {@link #reaches reached}
   * @param floor of the bundle itself
   * @param toBeat what a completion must be better than
   */
  Measures towards(int leastWorth, Measures floor, @Nullable Measures toBeat) {
    int needed = leastWorth - floor.worth();
    boolean mustAdd = needed > 0;
    int hopeful = Math.min(bounds.mostWorth(), floor.worth() + highestWorth);
    long peak = mustAdd && hasPeak() ? leastPeak(needed) : 0;
    Measures measures =
        new Measures(
            hopeful,
            bundle.problem().rung(hopeful),
            floor.own(),
            floor.misgivings(),
            focus == Level.END ? (int) Math.max(floor.end(), peak) : floor.end(),
            focus == Level.DISTANCE ? (int) Math.max(floor.kilometres(), peak) : floor.kilometres(),
            floor.hoursElsewhere()
                + (mustAdd && focus == Level.ELSEWHERE ? leastSum(needed, Level.ELSEWHERE) : 0),
            atWork || floor.atWork());
    return mustAdd && toBeat != null && !isDecidedByFocus(measures, toBeat)
        ? measures.with(floor.own().plus(leastOwn(needed)), measures.end(), measures.kilometres())
        : measures;
  }

  private boolean isDecidedByFocus(Measures measures, Measures toBeat) {
    return focus != Level.OWN_AT_BEST
        && focus != Level.OWN_AT_WORST
        && focus.of(measures) != focus.of(toBeat);
  }

  /** The same with a candidate added to the bundle, at a glance. */
  Measures with(int place, Measures floor) {
    return with(open[place], floor.worth() + highest[place], floor);
  }

  private Measures with(Candidate candidate, int highestWorth, Measures floor) {
    int worth = Math.min(bounds.mostWorth(), highestWorth);
    return new Measures(
        worth,
        bundle.problem().rung(worth),
        floor.own().plus(floors.ownHint(candidate)),
        floor.misgivings() + candidate.misgivings(),
        Math.max(floor.end(), floors.end(candidate)),
        Math.max(floor.kilometres(), floors.kilometres(candidate)),
        floor.hoursElsewhere() + floors.hoursElsewhere(candidate),
        atWork || floor.atWork());
  }

  private boolean hasPeak() {
    return focus == Level.END || focus == Level.DISTANCE;
  }

  private Contribution leastOwn(int needed) {
    return new Contribution(
        leastSum(needed, Level.OWN_AT_BEST), leastSum(needed, Level.OWN_AT_WORST));
  }

  private int leastSum(int needed, Level level) {
    return (int) bargain(level).least(needed);
  }

  private Bargain bargain(Level level) {
    long[] asked = new long[size];
    for (int i = 0; i < size; i++) {
      asked[i] = floors.of(open[i], level);
    }
    return new Bargain(asked, worths, size, stepsLeft);
  }

  /** Works out which candidates ask too much for completions that are worth enough. */
  void weigh(int leastWorth) {
    int needed = leastWorth - bundle.worth();
    if (needed > 0 && focus != Level.WORTH && size > 0) {
      leastOfFocus = hasPeak() ? NOT_KNOWN : leastWithEach(focus, needed);
      leastOwn = leastWithEach(Level.OWN_AT_WORST, needed);
    }
  }

  private long[] leastWithEach(Level level, int needed) {
    Bargain bargain = bargain(level);
    return bargain.least(needed) > 0 ? bargain.leastWithEach(needed) : NOT_KNOWN;
  }

  /**
   * Whether all completions that are worth enough, with a candidate and others that come after it,
   * are of the class that is to be beaten and ask more.
   *
   * @param glance of the bundle with the candidate
   */
  boolean isTooDear(int place, Measures glance, Measures floor, Measures toBeat) {
    if (glance.rung() > toBeat.rung()) {
      return false;
    }
    long asked = focus.of(glance);
    if (leastOfFocus.length > 0) {
      asked = Math.max(asked, focus.of(floor) + leastOfFocus[place]);
    }
    return asked > focus.of(toBeat)
        || (asked == focus.of(toBeat)
            && leastOwn.length > 0
            && toBeat.own().atWorst() < floor.own().atWorst() + leastOwn[place]);
  }

  /** The least height under which there are candidates enough; they come in descending height. */
  private long leastPeak(int needed) {
    Top top = new Top(stepsLeft);
    long peak = 0;
    for (int i = size - 1; i >= 0; i--) {
      top.add(worths[i]);
      peak = Math.max(peak, floors.of(open[i], focus));
      if (top.sum() >= needed) {
        return peak;
      }
    }
    return NOT_TO_BE_HAD;
  }
}
