package nl.leerroute.matching.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.GapLine;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.offer.Offers.Described;

/** What a person wants offers for, as lines that they can close. */
public sealed interface Wish {

  /** A whole wish, in millionths. */
  int WHOLE = 1_000_000;

  /** For which aims routes are worth showing, in this order. */
  List<Aim> aims();

  /** What each line lacks, in millionths of the whole. */
  int[] lacks();

  /** Numbers of the offers that close at least one line. */
  NavigableSet<Integer> helpedBy(Offers offers);

  /** Which lines an offer closes. */
  Bits closedBy(Described offer);

  /** The longest route that makes sense. */
  int mostSteps();

  /** Closes what a goal lacks: teaching for what is missing, recognition for what is unproven. */
  record Goal(Gap gap) implements Wish {

    private static final int MOST_STEPS = 4;

    /** With less of its skills asked by the goal, an education is for another occupation. */
    private static final int LEAST_ASKED_PERCENT = 40;

    @Override
    public List<Aim> aims() {
      return List.of(Aim.values());
    }

    @Override
    public int[] lacks() {
      return gap.lines().stream().mapToInt(GapLine::lackMicro).toArray();
    }

    @Override
    public NavigableSet<Integer> helpedBy(Offers offers) {
      return gap.lines().stream()
          .flatMapToInt(line -> Arrays.stream(offers.giving(line.skill())))
          .distinct()
          .filter(number -> !closedBy(offers.get(number)).isEmpty())
          .filter(number -> isForTheGoal(offers, number))
          .boxed()
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nobody who wants to sell in a shop learns to lay tiles for the sums in it. */
    private boolean isForTheGoal(Offers offers, int number) {
      return !offers.get(number).offer().hasATradeOfItsOwn()
          || offers.percentAbout(number, asked()) >= LEAST_ASKED_PERCENT;
    }

    private BitSet asked() {
      BitSet asked = new BitSet();
      gap.lines().forEach(line -> asked.set(line.skill()));
      return asked;
    }

    @Override
    public Bits closedBy(Described offer) {
      if (offer.offer().kind().advises()) {
        return Bits.NONE;
      }
      List<GapLine> lines = gap.lines();
      int[] gives = offer.gives();
      return Bits.where(
          lines.size(),
          i ->
              closes(lines.get(i), offer.offer())
                  && Arrays.binarySearch(gives, lines.get(i).skill()) >= 0);
    }

    private static boolean closes(GapLine line, Offer offer) {
      return offer.kind().proves() ? line.isUnproven() : line.isMissing();
    }

    @Override
    public int mostSteps() {
      return MOST_STEPS;
    }
  }

  /** No goal yet: somebody to talk to. */
  record Advice() implements Wish {

    private static final Bits THE_LINE = Bits.of(0);

    @Override
    public List<Aim> aims() {
      return List.of(Aim.CHEAPEST, Aim.FASTEST, Aim.NEAREST);
    }

    @Override
    public int[] lacks() {
      return new int[] {WHOLE};
    }

    @Override
    public NavigableSet<Integer> helpedBy(Offers offers) {
      return IntStream.range(0, offers.size())
          .filter(number -> !closedBy(offers.get(number)).isEmpty())
          .boxed()
          .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Bits closedBy(Described offer) {
      return offer.offer().kind().advises() ? THE_LINE : Bits.NONE;
    }

    @Override
    public int mostSteps() {
      return 1;
    }
  }

  /**
   * Proof of what the person can already do.
   *
   * @param unproven numbers of the skills that nobody has confirmed
   */
  record Recognition(List<Integer> unproven) implements Wish {

    @Override
    public List<Aim> aims() {
      return List.of(Aim.MOST_COMPLETE);
    }

    @Override
    public int[] lacks() {
      return unproven.stream().mapToInt(skill -> WHOLE / unproven.size()).toArray();
    }

    @Override
    public NavigableSet<Integer> helpedBy(Offers offers) {
      return unproven.stream()
          .flatMapToInt(skill -> Arrays.stream(offers.giving(skill)))
          .filter(number -> !closedBy(offers.get(number)).isEmpty())
          .boxed()
          .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Bits closedBy(Described offer) {
      int[] gives = offer.gives();
      return offer.offer().kind().proves()
          ? Bits.where(
              unproven.size(), i -> Arrays.binarySearch(gives, unproven.get(i).intValue()) >= 0)
          : Bits.NONE;
    }

    @Override
    public int mostSteps() {
      return 1;
    }
  }
}
