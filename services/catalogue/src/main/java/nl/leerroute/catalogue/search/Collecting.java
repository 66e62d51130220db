package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import nl.leerroute.catalogue.browsing.Facet;
import nl.leerroute.catalogue.browsing.Sort;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Holds each offer that fits the words against what was chosen: keeps the best and counts values.
 *
 * <p>A value counts the offers that fit everything else that was chosen. Choices about when and
 * where must all hold for one and the same run.
 */
final class Collecting extends SimpleCollector {

  private static final int[] OF_AN_OFFER =
      Arrays.stream(Facet.values())
          .filter(facet -> !Facet.OF_A_RUN.contains(facet) && facet != Facet.PROVIDER)
          .mapToInt(Sieve::at)
          .toArray();

  private final View view;
  private final Sieve sieve;
  private final RunsJudged runs;
  private final Tally tally;
  private final Best best;
  private final Sort sort;
  private @Nullable Columns columns;
  private @Nullable Scorable scorer;
  private int base;
  private int withWords;
  private int fitting;

  Collecting(View view, Sieve sieve, Tally tally, Best best, Sort sort) {
    this.view = view;
    this.sieve = sieve;
    this.runs = new RunsJudged(sieve, sort == Sort.NEAREST);
    this.tally = tally;
    this.best = best;
    this.sort = sort;
  }

  /** Offers that fit the words, whatever was chosen. */
  int withWords() {
    return withWords;
  }

  /** Offers that fit everything. */
  int fitting() {
    return fitting;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext segment) {
    columns = view.columns(segment);
    base = segment.docBase;
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  public ScoreMode scoreMode() {
    return sort == Sort.BEST ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void collect(int row) throws IOException {
    withWords++;
    Columns all = Objects.requireNonNull(columns);
    int failed = sieve.judge(all, row);
    if (Integer.bitCount(failed) > 1) {
      return;
    }
    runs.judge(all, row);
    if (failed == 0) {
      runs.count(tally);
    }
    if (runs.fit()) {
      count(failed, all.provider[row]);
      if (failed == 0) {
        fitting++;
        keep(all, row);
      }
    }
  }

  private void count(int failed, int provider) {
    for (int facet : OF_AN_OFFER) {
      if ((failed & ~(1 << facet)) == 0) {
        tally.count(facet, sieve.bits[facet]);
      }
    }
    if ((failed & ~(1 << Sieve.at(Facet.PROVIDER))) == 0) {
      tally.countProvider(provider);
    }
  }

  private void keep(Columns all, int row) throws IOException {
    double rank = rank(all, row);
    long luck = all.luck[row];
    if (best.keeps(rank, runs.start(), luck)) {
      best.add(new Best.Candidate(base + row, rank, runs.start(), luck, runs.first(), runs.km()));
    }
  }

  private double rank(Columns all, int row) throws IOException {
    return switch (sort) {
      case BEST -> scorer == null ? 0 : -scorer.score();
      case SOONEST -> runs.start();
      case CHEAPEST -> all.cents[row];
      case NEAREST -> runs.km() < 0 ? Integer.MAX_VALUE : runs.km();
    };
  }
}
