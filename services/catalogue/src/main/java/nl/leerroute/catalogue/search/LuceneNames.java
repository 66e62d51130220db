package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.finding.Found;
import nl.leerroute.catalogue.finding.Names;
import nl.leerroute.catalogue.finding.Question;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Names in a Lucene index in memory. */
final class LuceneNames implements Names, AutoCloseable {

  /** A concept can fit by several of its names; so many are looked at for one answer. */
  private static final int NAMES_PER_ANSWER = 20;

  private final IndexWriter writer;
  private final SearcherManager searchers;

  private LuceneNames(IndexWriter writer, SearcherManager searchers) {
    this.writer = writer;
    this.searchers = searchers;
  }

  static LuceneNames empty() {
    try {
      IndexWriter writer =
          new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(Name.ANALYZER));
      return new LuceneNames(writer, new SearcherManager(writer, new SearcherFactory()));
    } catch (IOException e) {
      throw new IllegalStateException("an index in memory", e);
    }
  }

  @Override
  public Mono<List<Found>> find(Question question) {
    return Mono.fromCallable(() -> search(question)).subscribeOn(Schedulers.boundedElastic());
  }

  private List<Found> search(Question question) throws IOException {
    if (question.words().isEmpty()) {
      return List.of();
    }
    IndexSearcher searcher = searchers.acquire();
    try {
      return concepts(searcher, question);
    } finally {
      searchers.release(searcher);
    }
  }

  private static List<Found> concepts(IndexSearcher searcher, Question question)
      throws IOException {
    ScoreDoc[] names =
        searcher.search(
                NameQuery.of(question), question.limit() * NAMES_PER_ANSWER, Name.BEST_FIRST)
            .scoreDocs;
    Map<ConceptUri, Found> best = new LinkedHashMap<>();
    StoredFields stored = searcher.storedFields();
    for (int i = 0; i < names.length && best.size() < question.limit(); i++) {
      Found found = Name.found(stored.document(names[i].doc));
      best.putIfAbsent(found.uri(), found);
    }
    return List.copyOf(best.values());
  }

  @Override
  public Mono<Void> replace(List<Concept> concepts) {
    return Mono.<Void>fromCallable(
            () -> {
              write(concepts);
              return null;
            })
        .subscribeOn(Schedulers.boundedElastic());
  }

  private synchronized void write(List<Concept> concepts) throws IOException {
    List<Document> documents = new ArrayList<>();
    concepts.forEach(concept -> Name.of(concept).map(Name::document).forEach(documents::add));
    writer.deleteAll();
    writer.addDocuments(documents);
    writer.commit();
    searchers.maybeRefreshBlocking();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
  }
}
