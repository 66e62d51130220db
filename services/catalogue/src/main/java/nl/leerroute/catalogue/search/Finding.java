package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.leerroute.catalogue.browsing.Card;
import nl.leerroute.catalogue.browsing.Facet;
import nl.leerroute.catalogue.browsing.Findings;
import nl.leerroute.catalogue.browsing.Findings.Hit;
import nl.leerroute.catalogue.browsing.Search;
import nl.leerroute.catalogue.browsing.Sort;
import nl.leerroute.catalogue.offer.Run;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;

/** One look through all offers of a view. */
final class Finding implements CollectorManager<Collecting, Collecting> {

  private final Search search;
  private final View view;
  private final Sieve sieve;
  private final Tally tally;
  private final Best best;
  private final Collecting collecting;

  Finding(Search search, View view, boolean byWords) {
    this.search = search;
    this.view = view;
    this.sieve = new Sieve(search, view);
    this.tally = new Tally(view.registers().providers().all().size());
    this.best = new Best(search.page().end());
    this.collecting = new Collecting(view, sieve, tally, best, sort(search.sort(), byWords));
  }

  /** Without words nothing fits better than anything else. */
  private static Sort sort(Sort asked, boolean byWords) {
    return asked == Sort.BEST && !byWords ? Sort.SOONEST : asked;
  }

  Finding of(Query words) throws IOException {
    view.searcher().search(words, this);
    return this;
  }

  /** One for all: without threads of its own the searcher asks for no second one. */
  @Override
  public Collecting newCollector() {
    return collecting;
  }

  @Override
  public Collecting reduce(Collection<Collecting> collectors) {
    return collecting;
  }

  /** Whether no offer has the words. */
  boolean isEmpty() {
    return collecting.withWords() == 0;
  }

  Findings findings() throws IOException {
    List<Best.Candidate> inOrder = best.inOrder();
    int from = search.page().end() - search.page().size();
    List<Hit> page = new ArrayList<>();
    StoredFields stored = view.reader().storedFields();
    for (Best.Candidate candidate :
        inOrder.subList(Math.min(from, inOrder.size()), inOrder.size())) {
      page.add(hit(candidate, stored));
    }
    return new Findings(
        collecting.fitting(),
        page,
        tally.result(sieve, view.registers(), search.chosen(Facet.PROVIDER)));
  }

  private Hit hit(Best.Candidate candidate, StoredFields stored) throws IOException {
    Card card = CardDocument.card(stored.document(candidate.document(), Set.of(CardDocument.CARD)));
    int run = candidate.run() - (card.startsAnyTime() ? 1 : 0);
    Optional<Run> next = run < 0 ? Optional.empty() : Optional.of(card.runs().get(run));
    OptionalInt km =
        candidate.km() < 0 || search.from().isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(candidate.km());
    return new Hit(card, next, km);
  }
}
