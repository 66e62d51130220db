package nl.leerroute.matching.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.SchemeFacts;
import nl.leerroute.matching.offer.Terms;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.OfferFacts;
import nl.leerroute.schemes.fact.Origin;
import nl.leerroute.schemes.fact.ProviderFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What schemes ask of offers can be told of offers. */
class AskedOfOffersTest {

  private static final Path LIBRARY = Path.of("../funding/src/main/resources/library");

  private static final SchemeFacts EVERYTHING =
      new SchemeFacts(
          Set.of("oom"),
          Optional.of("CRAFT"),
          Optional.of("TECHNOLOGY"),
          Optional.of("HE_DUAL"),
          Optional.of(10),
          Optional.of(1),
          Optional.of(20),
          Optional.of(false),
          Optional.of(true),
          Optional.of(125_700L),
          Optional.of(true),
          Optional.of(40));

  static Stream<Path> schemes() throws IOException {
    try (Stream<Path> files = Files.list(LIBRARY)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void noSchemeAsksAFactOfAnOfferThatNothingCanFill(Path scheme) {
    Facts told = FactsOfOffer.of(tellingAll().formal().leadingTo(4).made());
    Facts atWork = FactsOfOffer.of(tellingAll().ofKind(Kind.BBL).made());

    assertThat(asked(scheme))
        .allSatisfy(
            fact ->
                assertThat(told.value(fact).or(() -> atWork.value(fact)))
                    .as("%s", fact)
                    .isPresent());
  }

  @Test
  void whatWasToldForSchemesIsWhatTheyHear() {
    Facts facts = FactsOfOffer.of(tellingAll().made());

    assertThat(facts.value(ProviderFacts.DESIGNATED_BY))
        .contains(new FactValue.Codes(Set.of("oom")));
    assertThat(facts.value(ProviderFacts.THEME)).contains(new FactValue.Code("CRAFT"));
    assertThat(facts.value(OfferFacts.ROUTE)).contains(new FactValue.Code("HE_DUAL"));
    assertThat(facts.value(OfferFacts.STATUTORY_FEE)).contains(new FactValue.Count(125_700));
    assertThat(FactsOfOffer.of(AnOffer.called("silent").made()).value(ProviderFacts.THEME))
        .isEmpty();
  }

  private static AnOffer tellingAll() {
    Terms untold = Terms.UNTOLD;
    return AnOffer.called("all")
        .onTerms(
            new Terms(
                untold.deliveryArea(),
                Optional.of(true),
                Optional.of(false),
                Optional.of(true),
                untold.groups(),
                untold.help(),
                Optional.of(EVERYTHING)));
  }

  /** Every fact of an offer or its provider by whose name anything in the scheme goes. */
  private static Set<Fact> asked(Path scheme) {
    Set<String> words = new TreeSet<>();
    collect(JsonMapper.shared().readTree(scheme.toFile()), words);
    return words.stream()
        .flatMap(word -> FactDictionary.named(word).stream())
        .filter(fact -> fact.origin() == Origin.OFFER || fact.origin() == Origin.PROVIDER)
        .collect(Collectors.toSet());
  }

  private static void collect(JsonNode node, Set<String> words) {
    if (node.isString()) {
      words.add(node.stringValue());
    }
    node.forEach(child -> collect(child, words));
  }
}
