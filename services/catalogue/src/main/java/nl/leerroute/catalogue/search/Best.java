package nl.leerroute.catalogue.search;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best of many, without making an object of each. */
final class Best {

  /**
   * @param rank lower is better
   * @param start of equals the one that starts sooner
   * @param luck of equals that start on the same day
   * @param run place of the run that is shown among its dates
   */
  record Candidate(int document, double rank, int start, long luck, int run, int km) {

    private static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::rank)
            .thenComparingInt(Candidate::start)
            .thenComparingLong(Candidate::luck);
  }

  private final int most;
  private final PriorityQueue<Candidate> worstFirst =
      new PriorityQueue<>(Candidate.BEST_FIRST.reversed());

  Best(int most) {
    this.most = most;
  }

  /** Whether one like this would be kept. */
  boolean keeps(double rank, int start, long luck) {
    Candidate worst = worstFirst.peek();
    if (worst == null || worstFirst.size() < most) {
      return true;
    }
    if (rank != worst.rank) {
      return rank < worst.rank;
    }
    return start != worst.start ? start < worst.start : luck < worst.luck;
  }

  void add(Candidate candidate) {
    worstFirst.add(candidate);
    if (worstFirst.size() > most) {
      worstFirst.poll();
    }
  }

  List<Candidate> inOrder() {
    return worstFirst.stream().sorted(Candidate.BEST_FIRST).toList();
  }
}
