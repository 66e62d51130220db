package nl.leerroute.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import nl.leerroute.catalogue.esco.Esco;
import nl.leerroute.catalogue.finding.Found;
import nl.leerroute.catalogue.finding.Question;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever types the name of their work finds it, among all occupations of Europe. */
class EscoSearchTest {

  private record Typed(String words, ConceptUri meant) {}

  private static final int ASKED = 1_500;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private static LuceneNames names;
  private static List<Typed> dutchSynonyms;

  @BeforeAll
  static void wholeOfEsco() {
    List<Concept> concepts = List.copyOf(Esco.read().edition().concepts().values());
    names = LuceneNames.empty();
    names.replace(concepts).block();
    List<Typed> all = new ArrayList<>();
    for (Concept concept : concepts) {
      if (concept.kind() == Kind.OCCUPATION) {
        concept.entry().synonyms().getOrDefault(Language.NL, List.of()).stream()
            .map(name -> new Typed(name, concept.uri()))
            .forEach(all::add);
      }
    }
    Collections.shuffle(all, new Random(1));
    dutchSynonyms = all.subList(0, Math.min(ASKED, all.size()));
  }

  @AfterAll
  static void close() throws IOException {
    if (names != null) {
      names.close();
    }
  }

  @Test
  void aDutchSynonymFindsItsOccupation() {
    assertThat(meanReciprocalRank(UnaryOperator.identity())).isGreaterThan(0.9);
  }

  @Test
  void aDutchSynonymWithATypingErrorFindsItsOccupation() {
    Random random = new Random(2);

    assertThat(meanReciprocalRank(words -> withTypo(words, random))).isGreaterThan(0.8);
  }

  private static double meanReciprocalRank(UnaryOperator<String> typing) {
    return dutchSynonyms.stream()
        .mapToDouble(typed -> reciprocalRank(find(typing.apply(typed.words())), typed.meant()))
        .average()
        .orElseThrow();
  }

  private static double reciprocalRank(List<Found> found, ConceptUri meant) {
    int at = found.stream().map(Found::uri).toList().indexOf(meant);
    return at < 0 ? 0 : 1.0 / (at + 1);
  }

  private static List<Found> find(String words) {
    return names
        .find(new Question(words, Optional.of(Kind.OCCUPATION), Language.NL, 10))
        .blockOptional()
        .orElseThrow();
  }

  /** One letter left out, doubled, replaced or changed places with the next. */
  private static String withTypo(String words, Random random) {
    int at = random.nextInt(words.length());
    String before = words.substring(0, at);
    String after = words.substring(at + 1);
    char letter = words.charAt(at);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + letter + letter + after;
      case 2 -> before + LETTERS.charAt(random.nextInt(LETTERS.length())) + after;
      default -> after.isEmpty() ? before : before + after.charAt(0) + letter + after.substring(1);
    };
  }
}
