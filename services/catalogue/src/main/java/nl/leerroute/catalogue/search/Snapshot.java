package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.catalogue.finding.Found;
import nl.leerroute.catalogue.finding.Question;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.Groups;
import nl.leerroute.catalogue.taxonomy.Language;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * All names at one moment, in one segment on disk that the system maps into memory.
 *
 * <p>Documents stand in the order in which equals are shown, so that the index answers ties by
 * itself and equal questions have equal answers.
 */
final class Snapshot {

  /** A concept can fit by several of its names; so many are looked at for one answer. */
  private static final int NAMES_PER_ANSWER = 10;

  private static final int LIKELY = 200;

  /** Names that are looked at for what words may mean. */
  private static final int MEANINGS = 30;

  private static final int REMEMBERED = 200;

  private static final Comparator<ScoreDoc> BEST_FIRST =
      Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score).thenComparingInt(hit -> hit.doc);

  private final Path folder;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<Found> concepts;
  private final SkillsMeant skillsMeant;

  /** Words come back: in longer questions, and with each letter that is typed after them. */
  private final Remembered<String, Map<String, Float>> meant =
      new Remembered<>(REMEMBERED, this::workOut);

  private int users = 1;

  private Snapshot(
      Path folder, DirectoryReader reader, List<Found> concepts, SkillsMeant skillsMeant) {
    this.folder = folder;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.concepts = concepts;
    this.skillsMeant = skillsMeant;
  }

  static Snapshot of(List<Concept> concepts) throws IOException {
    Groups groups = new Groups(concepts);
    List<Found> found = new ArrayList<>(concepts.size());
    List<Name> names = new ArrayList<>();
    for (Concept concept : concepts) {
      int number = found.size();
      found.add(Found.of(concept, groups));
      Name.of(concept, number).forEach(names::add);
    }
    names.sort(Name.SHORTEST_FIRST);
    Path folder = Files.createTempDirectory("leerroute-names");
    MMapDirectory directory = new MMapDirectory(folder);
    IndexWriterConfig inOrder =
        new IndexWriterConfig(Name.ANALYZER).setMergePolicy(new LogDocMergePolicy());
    try (IndexWriter writer = new IndexWriter(directory, inOrder)) {
      for (Name name : names) {
        writer.addDocument(name.document());
      }
      writer.forceMerge(1);
    }
    return new Snapshot(
        folder, DirectoryReader.open(directory), List.copyOf(found), new SkillsMeant(concepts));
  }

  /** What fits for sure, then what may have been meant. */
  List<Found> find(Question question) throws IOException {
    NameQuery queries = new NameQuery(question);
    if (queries.isEmpty()) {
      return List.of();
    }
    Map<Integer, Found> best = new LinkedHashMap<>();
    List<ScoreDoc> sure = sure(queries.sure(), question);
    add(sure, question, best);
    if (best.size() < question.limit() && !queries.isAnsweredBy(sure)) {
      add(NameQuery.likely(close(queries, question)), question, best);
    }
    return List.copyOf(best.values());
  }

  /** Weighs typing errors only in the names that the index finds likely: that is fast. */
  private List<ScoreDoc> close(NameQuery queries, Question question) throws IOException {
    ScoreDoc[] likely =
        queries.mayBeMistyped()
            ? searcher.search(queries.perhaps(), LIKELY).scoreDocs
            : new ScoreDoc[0];
    if (likely.length == 0) {
      return List.of();
    }
    Closeness closeness = new Closeness(question.words());
    BinaryDocValues words = leaf().getBinaryDocValues(Name.WORDS);
    Arrays.sort(likely, Comparator.comparingInt(hit -> hit.doc));
    for (ScoreDoc hit : likely) {
      words.advanceExact(hit.doc);
      hit.score += closeness.of(words.binaryValue().utf8ToString());
    }
    return Arrays.stream(likely).sorted(BEST_FIRST).toList();
  }

  /** Worth of skills by URI: of those whose names fit, and of those that such work asks. */
  Map<String, Float> skillsMeant(String words) throws IOException {
    return meant.of(words);
  }

  private Map<String, Float> workOut(String words) throws IOException {
    Question question = new Question(words, Optional.empty(), Language.NL, MEANINGS);
    NameQuery queries = new NameQuery(question);
    if (queries.isEmpty()) {
      return Map.of();
    }
    Map<String, Float> worth = new HashMap<>();
    ScoreDoc[] sure = searcher.search(queries.sure(), MEANINGS).scoreDocs;
    List<ScoreDoc> hits = sure.length > 0 ? List.of(sure) : close(queries, question);
    for (ScoreDoc hit : hits) {
      float strength = NameQuery.strength(hit.score, sure.length > 0);
      if (strength > 0) {
        skillsMeant.add(concept(hit.doc), strength, worth);
      }
    }
    return Collections.unmodifiableMap(worth);
  }

  private List<ScoreDoc> sure(Query sure, Question question) throws IOException {
    return List.of(searcher.search(sure, question.limit() * NAMES_PER_ANSWER).scoreDocs);
  }

  private void add(List<ScoreDoc> hits, Question question, Map<Integer, Found> best)
      throws IOException {
    for (ScoreDoc hit : hits) {
      if (best.size() == question.limit()) {
        return;
      }
      int concept = concept(hit.doc);
      if (!best.containsKey(concept)) {
        best.put(concept, concepts.get(concept).by(synonym(hit.doc)));
      }
    }
  }

  /** A concept that is shown by its name alone says why it was found by another. */
  private Optional<String> synonym(int document) throws IOException {
    BinaryDocValues synonyms = DocValues.getBinary(leaf(), Name.SYNONYM);
    return synonyms.advanceExact(document)
        ? Optional.of(synonyms.binaryValue().utf8ToString())
        : Optional.empty();
  }

  private int concept(int document) throws IOException {
    NumericDocValues numbers = leaf().getNumericDocValues(Name.CONCEPT);
    numbers.advanceExact(document);
    return (int) numbers.longValue();
  }

  private LeafReader leaf() {
    return reader.leaves().getFirst().reader();
  }

  synchronized void acquire() {
    users++;
  }

  /** The last user takes the files away. */
  synchronized void release() throws IOException {
    users--;
    if (users == 0) {
      IOUtils.close(reader, reader.directory());
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
