package nl.leerroute.matching.route;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.GapLine;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.offer.Offers.Described;

/** What a person wants offers for, as lines that they can close. */
public sealed interface Wish {

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

    @Override
    public int[] lacks() {
      return gap.lines().stream().mapToInt(GapLine::lackMicro).toArray();
    }

    @Override
    public NavigableSet<Integer> helpedBy(Offers offers) {
      return gap.lines().stream()
          .flatMapToInt(line -> Arrays.stream(offers.giving(line.skill())))
          .filter(number -> !closedBy(offers.get(number)).isEmpty())
          .boxed()
          .collect(Collectors.toCollection(TreeSet::new));
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

  /** No goal yet: advice, or recognition of something that the person can do. */
  record Direction(HeldSkills held) implements Wish {

    private static final int WHOLE = 1_000_000;
    private static final Bits THE_LINE = Bits.of(0);

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
      boolean helps =
          offer.offer().kind().advises()
              || (offer.offer().kind().proves()
                  && Arrays.stream(offer.gives()).anyMatch(held::isUnproven));
      return helps ? THE_LINE : Bits.NONE;
    }

    @Override
    public int mostSteps() {
      return 1;
    }
  }
}
