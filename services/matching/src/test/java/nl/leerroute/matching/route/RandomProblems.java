package nl.leerroute.matching.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Offer;

/** Small route problems with everything in them that makes the real ones hard. */
final class RandomProblems {

  static final int TODAY = (int) LocalDate.of(2026, 11, 23).toEpochDay();

  /** Every candidate fits the weekly hours by itself at least when it is alone. */
  static Problem problem(long seed, int offers, int mostSteps) {
    Random random = new Random(seed);
    int lines = 2 + random.nextInt(6);
    int needs = random.nextInt(3);
    int[] lacks = IntStream.range(0, lines).map(i -> random.nextInt(200_000)).toArray();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < offers; i++) {
      candidates.add(candidate(random, i, lines, needs));
    }
    long budget = random.nextInt(4) == 0 ? 60_000L + random.nextInt(100_000) : Long.MAX_VALUE;
    return new Problem(
        candidates,
        lacks,
        needs,
        6 + random.nextInt(10),
        budget,
        mostSteps,
        new SharedPot(
            random.nextInt(3) * 25_000L, random.nextInt(2) * 40_000L, random.nextInt(3) * 50_000L));
  }

  private static Candidate candidate(Random random, int number, int lines, int needs) {
    AnOffer offer =
        AnOffer.called("offer-" + number)
            .taking(1 + random.nextInt(6), 2 + random.nextInt(8))
            .costing(random.nextInt(4) * 150L)
            .inForm(random.nextInt(3) == 0 ? Form.WORKPLACE : Form.CLASSROOM);
    List<Run> runs = new ArrayList<>();
    Offer made = offer.made();
    for (int r = 0; r <= random.nextInt(3); r++) {
      int from = TODAY + random.nextInt(70);
      int kilometres = random.nextInt(3) * 10;
      if (random.nextInt(3) == 0) {
        runs.add(Run.free(Optional.empty(), from, kilometres));
      } else {
        runs.add(
            Run.dated(
                offer.starting(LocalDate.ofEpochDay(from)).made().offerings().getLast(),
                kilometres));
      }
    }
    return new Candidate(
        number,
        made,
        some(random, lines, 2),
        some(random, needs, 4),
        some(random, needs, 2),
        random.nextInt(3),
        runs);
  }

  private static Bits some(Random random, int from, int oneIn) {
    return Bits.of(IntStream.range(0, from).filter(i -> random.nextInt(oneIn) == 0).toArray());
  }

  private RandomProblems() {}
}
