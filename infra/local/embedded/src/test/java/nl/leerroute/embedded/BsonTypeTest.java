package nl.leerroute.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class BsonTypeTest {

  private static final int SIZE = 10_000;

  @Test
  void the_cache_is_told_what_texts_and_bytes_take_however_deep_they_stand() {
    assertThat(List.of("x".repeat(SIZE), new BinData(new byte[SIZE])))
        .map(large -> new Document("state", new Document("parts", List.of(large))))
        .map(document -> new BsonType().getMemory(document))
        .allMatch(memory -> memory > SIZE && memory < 2 * SIZE);
  }
}
