package nl.leerroute.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** Finds and ranks as the query of the library does that it stands in for. */
class TaughtQueryTest {

  private static final int OFFERS = 20_000;
  private static final int SKILLS = 60;

  @Test
  void offersAreFoundAndRankedAsByTheLibrary() throws IOException {
    Random random = new Random(1);
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int offer = 0; offer < OFFERS; offer++) {
        writer.addDocument(offer(offer, random));
        if (offer == OFFERS / 4) {
          writer.commit();
        }
      }
      writer.deleteDocuments(new Term("number", "11"));
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        Map<String, Float> worth = new HashMap<>();
        for (int skill = 0; skill < SKILLS + 5; skill += 3) {
          worth.put("urn:skill:" + skill, random.nextFloat());
        }
        same(searcher, new TaughtQuery(worth), library(worth));
        same(searcher, among(new TaughtQuery(worth)), among(library(worth)));
        assertThat(searcher.count(new TaughtQuery(Map.of("urn:skill:none", 1f)))).isZero();
      }
    }
  }

  /** Most teach one of the first skills, and long stretches teach none. */
  private static Document offer(int number, Random random) {
    Document offer = new Document();
    offer.add(new StringField("number", Integer.toString(number), Field.Store.NO));
    offer.add(new StringField("tenth", Integer.toString(number % 10), Field.Store.NO));
    if (number < OFFERS / 2 || number > OFFERS - 100) {
      for (int skill = random.nextInt(4); skill > 0; skill--) {
        offer.add(
            new StringField(
                CardDocument.TEACHES,
                "urn:skill:" + random.nextInt(random.nextInt(SKILLS) + 1),
                Field.Store.NO));
      }
    }
    return offer;
  }

  private static Query library(Map<String, Float> worth) {
    return new DisjunctionMaxQuery(
        worth.entrySet().stream()
            .<Query>map(
                skill ->
                    new BoostQuery(
                        new ConstantScoreQuery(
                            new TermQuery(new Term(CardDocument.TEACHES, skill.getKey()))),
                        skill.getValue()))
            .toList(),
        0.1f);
  }

  private static Query among(Query taught) {
    return new BooleanQuery.Builder()
        .add(taught, Occur.MUST)
        .add(new TermQuery(new Term("tenth", "7")), Occur.FILTER)
        .build();
  }

  private static void same(IndexSearcher searcher, Query own, Query library) throws IOException {
    List<ScoreDoc> found = byDocument(searcher.search(own, OFFERS).scoreDocs);
    List<ScoreDoc> expected = byDocument(searcher.search(library, OFFERS).scoreDocs);
    assertThat(found).hasSameSizeAs(expected).isNotEmpty();
    for (int at = 0; at < found.size(); at++) {
      assertThat(found.get(at).doc).isEqualTo(expected.get(at).doc);
      assertThat(found.get(at).score).isCloseTo(expected.get(at).score, offset(1e-5f));
    }
  }

  private static List<ScoreDoc> byDocument(ScoreDoc[] found) {
    List<ScoreDoc> all = new ArrayList<>(Arrays.asList(found));
    all.sort((one, other) -> Integer.compare(one.doc, other.doc));
    return all;
  }
}
