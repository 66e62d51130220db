package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.browsing.Findings;
import nl.leerroute.catalogue.browsing.Search;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/** All offers at one moment. */
final class View {

  private static final int REMEMBERED = 32;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<IndexReader.CacheKey, Columns> columns;
  private final Map<IndexReader.CacheKey, Spelling> spellings;
  private final Registers registers;
  private final List<Registers.Site> sites;
  private final Remembered<Search, Findings> wordless =
      new Remembered<>(REMEMBERED, this::lookThroughAll);

  private View(
      DirectoryReader reader,
      Map<IndexReader.CacheKey, Columns> columns,
      Map<IndexReader.CacheKey, Spelling> spellings,
      Registers registers) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.columns = columns;
    this.spellings = spellings;
    this.registers = registers;
    this.sites = registers.sites().all();
  }

  /** Segments that were in the view before keep what was read of them. */
  static View of(DirectoryReader reader, Registers registers, Optional<View> before)
      throws IOException {
    Map<IndexReader.CacheKey, Columns> columns = new HashMap<>();
    Map<IndexReader.CacheKey, Spelling> spellings = new HashMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      IndexReader.CacheKey key = segment.reader().getCoreCacheHelper().getKey();
      Columns known = before.map(view -> view.columns.get(key)).orElse(null);
      columns.put(key, known == null ? Columns.of(segment.reader()) : known);
      Spelling words = before.map(view -> view.spellings.get(key)).orElse(null);
      spellings.put(key, words == null ? Spelling.of(segment.reader()) : words);
    }
    return new View(reader, columns, spellings, registers);
  }

  IndexSearcher searcher() {
    return searcher;
  }

  DirectoryReader reader() {
    return reader;
  }

  Columns columns(LeafReaderContext segment) {
    Columns known = columns.get(segment.reader().getCoreCacheHelper().getKey());
    if (known == null) {
      throw new IllegalStateException("a segment that is not in this view");
    }
    return known;
  }

  Collection<Spelling> spellings() {
    return spellings.values();
  }

  Registers registers() {
    return registers;
  }

  /** What fits choices without words: every offer is looked at, and it is where people begin. */
  Findings withoutWords(Search search) throws IOException {
    return wordless.of(search);
  }

  private Findings lookThroughAll(Search search) throws IOException {
    return new Finding(search, this, false).of(CardQuery.everything()).findings();
  }

  List<Registers.Site> sites() {
    return sites;
  }
}
