package nl.leerroute.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.route.Wish;
import nl.leerroute.matching.taxonomy.Taxonomy;

/**
 * The hundred offers that close most of what somebody lacks, by weight: from the index that
 * planning uses and from Lucene, with the same weights, and the same offers must come. Planning
 * itself wants all offers that close anything; that is measured beside it.
 */
final class RetrievalBench {

  private static final int FEWEST_OFFERS = 10_000;
  private static final int WARMING = 500;
  private static final int TIMES = 5;
  private static final double GOAL = 5;
  private static final LocalDate DAY = LocalDate.of(2023, 3, 6);

  private final Taxonomy taxonomy;
  private final int people;
  private final Rows table =
      new Rows(
          "The hundred best of all offers for what somebody lacks, one thread",
          "offers",
          "from",
          "p50",
          "p99",
          "times slower at p99",
          "the same offers");

  private RetrievalBench(Taxonomy taxonomy, int people) {
    this.taxonomy = taxonomy;
    this.people = people;
  }

  static void run(Sizes sizes) throws IOException {
    RetrievalBench bench = new RetrievalBench(EscoConcepts.taxonomy(), sizes.people());
    for (int offers = FEWEST_OFFERS; offers <= sizes.offers(); offers *= 10) {
      System.out.printf("Looking among %,d offers%n", offers);
      bench.measure(offers);
    }
    System.out.println("\n" + bench.table);
    System.out.printf(
        "Each question is asked %d times, of both indexes, the fastest counts. Goal: Lucene %.0f times slower at p99.%n",
        TIMES, GOAL);
  }

  private void measure(int count) throws IOException {
    Offers offers = Offers.of(taxonomy, new GeneratedOffers(taxonomy, DAY).many(count));
    try (LuceneOffers lucene = new LuceneOffers(offers)) {
      BestOffers own = new BestOffers(offers);
      for (Gap gap : gaps(3, WARMING)) {
        own.best(gap);
        lucene.best(gap);
        new Wish.Goal(gap).helpedBy(offers);
      }
      List<Long> byOwn = new ArrayList<>();
      List<Long> byLucene = new ArrayList<>();
      List<Long> all = new ArrayList<>();
      int same = 0;
      long found = 0;
      for (Gap gap : gaps(4, people)) {
        same += Arrays.equals(own.best(gap), lucene.best(gap)) ? 1 : 0;
        long begun = System.nanoTime();
        found += new Wish.Goal(gap).helpedBy(offers).size();
        all.add(System.nanoTime() - begun);
        byOwn.add(fastest(() -> own.best(gap)));
        byLucene.add(fastest(() -> lucene.best(gap)));
      }
      double slowest = new Figures(List.of(), byOwn).p99Millis();
      row(count, "Leerroute's index", byOwn, slowest, "-");
      row(count, "Lucene 10.6", byLucene, slowest, "%,d of %,d".formatted(same, people));
      row(
          count,
          "all that planning considers",
          all,
          slowest,
          "%,d on average".formatted(found / people));
    }
  }

  private interface Asking {

    Object ask() throws IOException;
  }

  /** Of a few times: a question is not slow because the machine did something else meanwhile. */
  private static long fastest(Asking asking) throws IOException {
    long fastest = Long.MAX_VALUE;
    for (int time = 0; time < TIMES; time++) {
      long begun = System.nanoTime();
      asking.ask();
      fastest = Math.min(fastest, System.nanoTime() - begun);
    }
    return fastest;
  }

  private void row(int count, String from, List<Long> times, double beside, String same) {
    Figures figures = new Figures(List.of(), times);
    table.row(
        "%,d".formatted(count),
        from,
        "%.3f ms".formatted(figures.medianMillis()),
        "%.3f ms".formatted(figures.p99Millis()),
        "%.1f".formatted(figures.p99Millis() / beside),
        same);
  }

  private List<Gap> gaps(long seed, int count) {
    return new GeneratedPeople(taxonomy, seed).many(count).stream().map(this::gap).toList();
  }

  private Gap gap(Profile person) {
    return Gap.between(
        person.goal().flatMap(taxonomy::occupation).orElseThrow(), HeldSkills.of(taxonomy, person));
  }
}
