package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.browsing.Card;
import nl.leerroute.catalogue.browsing.Cards;
import nl.leerroute.catalogue.browsing.Findings;
import nl.leerroute.catalogue.browsing.Search;
import nl.leerroute.catalogue.browsing.Spots;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Offers in an index on disk that the system maps into memory, with a few columns of numbers on the
 * heap. It lives as long as this instance: each start fills a new one.
 */
final class LuceneCards implements Cards, AutoCloseable {

  private static final double BUFFER_MEGABYTES = 16;

  private final CardQuery.Meaning meaning;
  private final Registers registers;
  private final Path folder;
  private final IndexWriter writer;
  private View view;
  private boolean behind;

  private LuceneCards(
      CardQuery.Meaning meaning, Registers registers, Path folder, IndexWriter writer)
      throws IOException {
    this.meaning = meaning;
    this.registers = registers;
    this.folder = folder;
    this.writer = writer;
    this.view = View.of(DirectoryReader.open(writer), registers, Optional.empty());
  }

  static LuceneCards empty(CardQuery.Meaning meaning, Spots spots) {
    try {
      Path folder = Files.createTempDirectory("leerroute-offers");
      IndexWriterConfig config =
          new IndexWriterConfig(CardDocument.ANALYZER).setRAMBufferSizeMB(BUFFER_MEGABYTES);
      IndexWriter writer = new IndexWriter(new MMapDirectory(folder), config);
      return new LuceneCards(meaning, new Registers(spots), folder, writer);
    } catch (IOException e) {
      throw new UncheckedIOException("making an index", e);
    }
  }

  @Override
  public void take(Map<OfferId, Optional<Card>> changes) {
    try {
      for (Map.Entry<OfferId, Optional<Card>> change : changes.entrySet()) {
        if (change.getValue().isPresent()) {
          writer.updateDocument(
              CardDocument.key(change.getKey()),
              CardDocument.of(change.getValue().get(), registers));
        } else {
          writer.deleteDocuments(CardDocument.key(change.getKey()));
        }
      }
      changed();
    } catch (IOException e) {
      throw new UncheckedIOException("changing the index of offers", e);
    }
  }

  private synchronized void changed() {
    behind = true;
  }

  private void refresh() throws IOException {
    behind = false;
    DirectoryReader newer = DirectoryReader.openIfChanged(view.reader(), writer);
    if (newer != null) {
      View before = view;
      view = View.of(newer, registers, Optional.of(before));
      before.reader().decRef();
    }
  }

  @Override
  public Mono<Findings> find(Search search) {
    return Mono.fromCallable(() -> findNow(search)).subscribeOn(Schedulers.boundedElastic());
  }

  Findings findNow(Search search) throws IOException {
    View now = acquire();
    try {
      return find(search, now);
    } finally {
      now.reader().decRef();
    }
  }

  @Override
  public Mono<Map<ConceptUri, Integer>> askedAtStart(Collection<ConceptUri> taught) {
    return Mono.fromCallable(
            () -> {
              View now = acquire();
              try {
                return new AskedAtStart(now).of(taught);
              } finally {
                now.reader().decRef();
              }
            })
        .subscribeOn(Schedulers.boundedElastic());
  }

  /** Who searches after changes has the view made: thousands that come in at once need no more. */
  private synchronized View acquire() throws IOException {
    if (behind) {
      refresh();
    }
    view.reader().incRef();
    return view;
  }

  private Findings find(Search search, View now) throws IOException {
    if (search.words().isEmpty()) {
      return now.withoutWords(search);
    }
    CardQuery words = new CardQuery(search.words(), meaning, new Vocabulary(now));
    Finding sure = new Finding(search, now, true).of(words.sure());
    return sure.isEmpty()
        ? new Finding(search, now, true).of(words.perhaps()).findings()
        : sure.findings();
  }

  @Override
  public synchronized void close() throws IOException {
    view.reader().decRef();
    IOUtils.close(writer, writer.getDirectory());
    IOUtils.rm(folder);
  }
}
