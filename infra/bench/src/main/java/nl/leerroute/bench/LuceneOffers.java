package nl.leerroute.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.GapLine;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offers;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.springframework.util.FileSystemUtils;

/**
 * The best offers for a gap from a Lucene index of one segment with the same lists. Weights are
 * whole numbers below sixteen million, which its scores hold exactly.
 */
final class LuceneOffers implements AutoCloseable {

  private static final String TEACHES = "teaches";
  private static final String PROVES = "proves";

  private final Path folder;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  LuceneOffers(Offers offers) throws IOException {
    folder = Files.createTempDirectory("leerroute-retrieval");
    directory = new MMapDirectory(folder);
    try (IndexWriter writer =
        new IndexWriter(
            directory, new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(256))) {
      for (Offers.Described offer : offers.all()) {
        writer.addDocument(document(offers, offer.offer()));
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  private static Document document(Offers offers, Offer offer) {
    Document document = new Document();
    if (!offer.kind().advises()) {
      String field = offer.kind().proves() ? PROVES : TEACHES;
      for (int skill : offers.givenBy(offer)) {
        document.add(new StringField(field, Integer.toString(skill), Field.Store.NO));
      }
    }
    return document;
  }

  /** Their numbers, the best one first, of equal ones the lower number. */
  int[] best(Gap gap) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (GapLine line : gap.lines()) {
      if (line.lackMicro() > 0) {
        String field = line.isMissing() ? TEACHES : PROVES;
        query.add(
            new BoostQuery(
                new ConstantScoreQuery(
                    new TermQuery(new Term(field, Integer.toString(line.skill())))),
                line.lackMicro()),
            BooleanClause.Occur.SHOULD);
      }
    }
    TopDocs best =
        searcher.search(
            query.build(), new TopScoreDocCollectorManager(BestOffers.BEST, null, BestOffers.BEST));
    return Arrays.stream(best.scoreDocs).mapToInt(found -> found.doc).toArray();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
