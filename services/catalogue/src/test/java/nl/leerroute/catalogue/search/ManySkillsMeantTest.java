package nl.leerroute.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class ManySkillsMeantTest {

  /** In all of ESCO a word such as "medewerker" means thousands of skills. */
  private static final Map<String, Float> THOUSANDS =
      IntStream.range(0, 2_000)
          .boxed()
          .collect(Collectors.toMap(number -> "urn:skill:" + number, number -> 0.5f));

  @Test
  void wordsThatMeanThousandsOfSkillsCanBeAsked() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig());
        DirectoryReader reader = DirectoryReader.open(writer)) {
      Registers everySkillIsTaught = new Registers(_ -> Optional.empty());
      THOUSANDS.keySet().forEach(everySkillIsTaught.taught()::numberOf);
      CardQuery query =
          new CardQuery(
              "een medewerker met acht heel lange en gewone woorden erbij",
              words -> THOUSANDS,
              new Vocabulary(View.of(reader, everySkillIsTaught, Optional.empty())));
      IndexSearcher searcher = new IndexSearcher(reader);

      assertThat(searcher.count(query.sure())).isZero();
      assertThat(searcher.count(query.perhaps())).isZero();
    }
  }
}
