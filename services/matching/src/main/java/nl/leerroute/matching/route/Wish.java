package nl.leerroute.matching.route;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.GapLine;
import nl.leerroute.matching.offer.Offers;

/** What a person wants offers for, as lines that they can close. */
public sealed interface Wish {

  /** A whole wish, in millionths. */
  int WHOLE = 1_000_000;

  /** For which aims routes are worth showing, in this order. */
  List<Aim> aims();

  /** What each line lacks, in millionths of the whole. */
  int[] lacks();

  /**
   * The offers, by number, that somebody would take for at least one line, with the lines that each
   * closes. What others teach beside what they are for is not counted.
   */
  NavigableMap<Integer, Bits> helpedBy(Offers offers);

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
    public NavigableMap<Integer, Bits> helpedBy(Offers offers) {
      BitSet asked = asked();
      return Closing.byOffer(
          gap.lines().stream().map(line -> closing(line, offers)).toList(),
          number -> isForTheGoal(offers, number, asked));
    }

    private static IntStream closing(GapLine line, Offers offers) {
      if (line.isMissing()) {
        return offers.teaching(line.skill());
      }
      return line.isUnproven() ? offers.proving(line.skill()) : IntStream.empty();
    }

    /** Nobody who wants to sell in a shop learns to lay tiles for the sums in it. */
    private static boolean isForTheGoal(Offers offers, int number, BitSet asked) {
      return !offers.hasATradeOfItsOwn(number)
          || offers.percentAbout(number, asked) >= LEAST_ASKED_PERCENT;
    }

    private BitSet asked() {
      BitSet asked = new BitSet();
      gap.lines().forEach(line -> asked.set(line.skill()));
      return asked;
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
    public NavigableMap<Integer, Bits> helpedBy(Offers offers) {
      NavigableMap<Integer, Bits> helping = new TreeMap<>();
      offers.advising().forEach(number -> helping.put(number, THE_LINE));
      return helping;
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
    public NavigableMap<Integer, Bits> helpedBy(Offers offers) {
      return Closing.byOffer(unproven.stream().map(offers::proving).toList(), number -> true);
    }

    @Override
    public int mostSteps() {
      return 1;
    }
  }
}
