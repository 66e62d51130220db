package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.leerroute.catalogue.finding.Found;
import nl.leerroute.catalogue.finding.Names;
import nl.leerroute.catalogue.finding.Question;
import nl.leerroute.catalogue.taxonomy.Concept;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Names in an index that is made anew, whole, each time the concepts change. */
final class LuceneNames implements Names, AutoCloseable {

  private Snapshot current;

  private LuceneNames(Snapshot empty) {
    this.current = empty;
  }

  static LuceneNames empty() {
    try {
      return new LuceneNames(Snapshot.of(List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException("making an index", e);
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
    Snapshot snapshot = acquire();
    try {
      return snapshot.find(question);
    } finally {
      snapshot.release();
    }
  }

  /** Skills that somebody may mean by these words, with how likely that is, at most 1. */
  Map<String, Float> skillsMeant(String words) throws IOException {
    Snapshot snapshot = acquire();
    try {
      return snapshot.skillsMeant(words);
    } finally {
      snapshot.release();
    }
  }

  private synchronized Snapshot acquire() {
    current.acquire();
    return current;
  }

  @Override
  public Mono<Void> replace(List<Concept> concepts) {
    return Mono.<Void>fromCallable(
            () -> {
              swap(Snapshot.of(concepts));
              return null;
            })
        .subscribeOn(Schedulers.boundedElastic());
  }

  private synchronized void swap(Snapshot next) throws IOException {
    Snapshot before = current;
    current = next;
    before.release();
  }

  @Override
  public synchronized void close() throws IOException {
    current.release();
  }
}
