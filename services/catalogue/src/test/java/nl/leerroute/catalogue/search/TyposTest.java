package nl.leerroute.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a word is from another one, for fingers. */
class TyposTest {

  private static final int PAIRS = 50_000;
  private static final int LONGEST = 9;
  private static final int MOST = 2;

  @ParameterizedTest
  @CsvSource({
    "lasser, lasser, 0",
    "lasser, laser, 1",
    "lasser, lassser, 1",
    "lasser, lassar, 1",
    "lasser, alsser, 1",
    "lasser, lassre, 1",
    "lasser, alssre, 2",
    "lasser, basket, 3"
  })
  void eachErrorCountsOnce(String word, String other, int errors) {
    assertThat(new Typos(word).of(other, 3)).isEqualTo(errors);
  }

  @Test
  void whatHasTooManyIsNotWithin() {
    Typos typos = new Typos("verpleegkundige");
    assertThat(typos.isWithin(2, "verpleegkunde")).isTrue();
    assertThat(typos.isWithin(2, "verpleging")).isFalse();
    assertThat(typos.isWithin(2, "verpleegkundiges")).isTrue();
  }

  @Test
  void countsAsTheSearchLibraryDoes() {
    Random random = new Random(1);
    LuceneLevenshteinDistance library = new LuceneLevenshteinDistance();
    for (int pair = 0; pair < PAIRS; pair++) {
      String word = word(random);
      String other = word(random);
      int all =
          Math.round(
              (1 - library.getDistance(word, other)) * Math.min(word.length(), other.length()));
      assertThat(new Typos(word).isWithin(MOST, other))
          .as(word + " " + other)
          .isEqualTo(all <= MOST);
      if (all <= MOST) {
        assertThat(new Typos(word).of(other, MOST)).as(word + " " + other).isEqualTo(all);
      }
    }
  }

  /** Of few letters, so that many are close to each other. */
  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = 1 + random.nextInt(LONGEST); length > 0; length--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }
}
