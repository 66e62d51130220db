package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;

/**
 * Goes through the offers of a segment a stretch at a time: what each skill adds is noted for all
 * offers of the stretch before the next skill.
 */
final class TaughtScorer extends Scorer {

  private static final int STRETCH = 4096;

  /** The skill worth most counts; the others decide between offers that teach it. */
  private static final float OTHERS = 0.1f;

  /**
   * @param offers that teach it
   */
  record Skill(PostingsEnum offers, float worth) {}

  private final List<Skill> skills;
  private final FixedBitSet teaching = new FixedBitSet(STRETCH);
  private final float[] best = new float[STRETCH];
  private final float[] sum = new float[STRETCH];
  private final Stretches stretches = new Stretches();

  TaughtScorer(List<Skill> skills) {
    this.skills = List.copyOf(skills);
  }

  @Override
  public int docID() {
    return stretches.at;
  }

  @Override
  public DocIdSetIterator iterator() {
    return stretches;
  }

  @Override
  public float score() {
    int offer = stretches.at - stretches.from;
    return best[offer] + OTHERS * (sum[offer] - best[offer]);
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.POSITIVE_INFINITY;
  }

  private final class Stretches extends DocIdSetIterator {

    private int from = -STRETCH;
    private int at = -1;

    @Override
    public int docID() {
      return at;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(at + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int wanted = target;
      while (wanted != NO_MORE_DOCS) {
        if (wanted >= from + STRETCH) {
          wanted = fill(wanted);
        }
        if (wanted != NO_MORE_DOCS) {
          int found = teaching.nextSetBit(wanted - from, STRETCH);
          if (found != NO_MORE_DOCS) {
            at = from + found;
            return at;
          }
          wanted = from + STRETCH;
        }
      }
      at = NO_MORE_DOCS;
      return at;
    }

    /**
     * Makes the stretch that begins with the first offer from here on.
     *
     * @return that offer
     */
    private int fill(int wanted) throws IOException {
      int first = NO_MORE_DOCS;
      for (Skill skill : skills) {
        if (skill.offers.docID() < wanted) {
          skill.offers.advance(wanted);
        }
        first = Math.min(first, skill.offers.docID());
      }
      if (first == NO_MORE_DOCS) {
        return NO_MORE_DOCS;
      }
      from = first;
      teaching.clear();
      Arrays.fill(best, 0);
      Arrays.fill(sum, 0);
      for (Skill skill : skills) {
        note(skill);
      }
      return first;
    }

    private void note(Skill skill) throws IOException {
      int end = from + STRETCH;
      for (int offer = skill.offers.docID(); offer < end; offer = skill.offers.nextDoc()) {
        int place = offer - from;
        teaching.set(place);
        sum[place] += skill.worth;
        best[place] = Math.max(best[place], skill.worth);
      }
    }

    @Override
    public long cost() {
      return skills.stream().mapToLong(skill -> skill.offers.cost()).sum();
    }
  }
}
