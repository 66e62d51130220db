package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.leerroute.catalogue.browsing.Card;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Looks at the offers that teach most of what somebody wants to learn. */
final class AskedAtStart {

  /** Enough to tell what is usual, few enough to read them all. */
  private static final int OFFERS = 20;

  private final View view;

  AskedAtStart(View view) {
    this.view = view;
  }

  /** Skills that few offers teach say most of where an offer leads. */
  Map<ConceptUri, Integer> of(Collection<ConceptUri> taught) throws IOException {
    BooleanQuery.Builder teaching = new BooleanQuery.Builder();
    taught.forEach(
        skill ->
            teaching.add(
                new TermQuery(new Term(CardDocument.TEACHES, skill.value())), Occur.SHOULD));
    Map<ConceptUri, Integer> asked = new HashMap<>();
    StoredFields stored = view.reader().storedFields();
    for (ScoreDoc hit : view.searcher().search(teaching.build(), OFFERS).scoreDocs) {
      Card card = CardDocument.card(stored.document(hit.doc, Set.of(CardDocument.CARD)));
      card.requires().stream().distinct().forEach(skill -> asked.merge(skill, 1, Integer::sum));
    }
    return asked;
  }
}
