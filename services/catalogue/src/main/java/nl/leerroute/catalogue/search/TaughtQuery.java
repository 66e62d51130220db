package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Offers that teach any of some skills.
 *
 * <p>A word such as "medewerker" means dozens, and an offer teaches several. Lucene's own query for
 * that puts all lists of offers in order again for each offer; {@link TaughtScorer} goes through
 * each list once.
 */
final class TaughtQuery extends Query {

  /** In the order in which the index has them. */
  private final TreeMap<String, Float> worth;

  /**
   * @param worth of an offer that teaches the skill with this address
   */
  TaughtQuery(Map<String, Float> worth) {
    this.worth = new TreeMap<>(worth);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new Taught(boost);
  }

  private final class Taught extends Weight {

    private final float boost;

    Taught(float boost) {
      super(TaughtQuery.this);
      this.boost = boost;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      List<TaughtScorer.Skill> skills = new ArrayList<>();
      Terms taught = segment.reader().terms(CardDocument.TEACHES);
      if (taught != null) {
        TermsEnum found = taught.iterator();
        for (Map.Entry<String, Float> skill : worth.entrySet()) {
          if (found.seekExact(new BytesRef(skill.getKey()))) {
            skills.add(
                new TaughtScorer.Skill(
                    found.postings(null, PostingsEnum.NONE), boost * skill.getValue()));
          }
        }
      }
      return skills.isEmpty() ? null : new DefaultScorerSupplier(new TaughtScorer(skills));
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int offer) throws IOException {
      Scorer scorer = scorer(segment);
      return scorer != null && scorer.iterator().advance(offer) == offer
          ? Explanation.match(scorer.score(), "the skills it teaches")
          : Explanation.noMatch("it teaches none of the skills");
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return true;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "taught:" + worth;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TaughtQuery query && query.worth.equals(worth);
  }

  @Override
  public int hashCode() {
    return worth.hashCode();
  }
}
