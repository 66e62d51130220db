package nl.leerroute.catalogue.search;

import static nl.leerroute.catalogue.search.RandomCards.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.leerroute.catalogue.browsing.Card;
import nl.leerroute.catalogue.browsing.Facet;
import nl.leerroute.catalogue.browsing.Findings;
import nl.leerroute.catalogue.browsing.Findings.Count;
import nl.leerroute.catalogue.browsing.Findings.Hit;
import nl.leerroute.catalogue.browsing.Search;
import nl.leerroute.catalogue.browsing.Sort;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.taxonomy.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChoosingOffersTest {

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatFitsAndEveryCountAreWhatLookingAtEachOfferGives(long seed) throws IOException {
    RandomCards random = new RandomCards(seed);
    List<Card> all = random.cards(150);
    Search search = random.search();
    BruteForce expected = new BruteForce(all, search);

    try (LuceneCards cards = CardsOf.of(all)) {
      List<Hit> found = allPages(cards, search);

      assertThat(found)
          .extracting(hit -> hit.card().id())
          .containsExactlyInAnyOrderElementsOf(expected.fitting());
      assertThat(found).extracting(Hit::card).isSortedAccordingTo(expected.order());
      counts(cards.findNow(search))
          .forEach(
              (facet, counts) ->
                  assertThat(counts)
                      .as(facet + " of " + search)
                      .allSatisfy(
                          count ->
                              assertThat(count.offers())
                                  .as(count.value())
                                  .isEqualTo(expected.count(facet, count.value()))));
    }
  }

  private static Map<Facet, List<Count>> counts(Findings findings) {
    assertThat(findings.counts()).containsOnlyKeys(Facet.values());
    return findings.counts();
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void pagesTogetherHaveEveryOfferOnceInWhateverOrderTheOffersCame(Sort sort) throws IOException {
    List<Card> all = new ArrayList<>(new RandomCards(7).cards(300));
    Search search = everything(sort);
    List<OfferId> first;
    try (LuceneCards cards = CardsOf.of(all)) {
      first = ids(allPages(cards, search));
    }
    Collections.shuffle(all, new Random(1));

    assertThat(first).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    try (LuceneCards cards = CardsOf.of(List.of())) {
      for (Card card : all) {
        cards.take(Map.of(card.id(), Optional.of(card)));
      }
      assertThat(ids(allPages(cards, search))).isEqualTo(first);
    }
  }

  @Test
  void aPageAfterTheLastIsEmptyAndStillSaysHowManyThereAre() throws IOException {
    List<Card> all = new RandomCards(3).cards(40);
    try (LuceneCards cards = CardsOf.of(all)) {
      Findings beyond = cards.findNow(at(everything(Sort.SOONEST), new Search.Page(9, 10)));

      assertThat(beyond.page()).isEmpty();
      assertThat(beyond.total()).isEqualTo(allPages(cards, everything(Sort.BEST)).size());
    }
  }

  @Test
  void aChangedOfferIsFoundAsItIsNowAndOneThatIsGoneIsNotFound() throws IOException {
    Card before = new RandomCards(11).card("offer-1");
    Card after = with(before, 12_345, true);
    try (LuceneCards cards = CardsOf.of(List.of(before))) {
      cards.take(Map.of(after.id(), Optional.of(after)));
      assertThat(cards.findNow(everything(Sort.BEST)).page())
          .containsExactly(new Hit(after, Optional.empty(), OptionalInt.empty()));

      cards.take(CardsOf.gone("offer-1"));
      Findings nothing = cards.findNow(everything(Sort.BEST));
      assertThat(nothing.total()).isZero();
      assertThat(nothing.counts().get(Facet.KIND)).allMatch(count -> count.offers() == 0);
    }
  }

  @Test
  void anOfferThatCannotBeBegunAnyMoreIsNotFound() throws IOException {
    Card ended = with(new RandomCards(11).card("offer-1"), 100, false);
    try (LuceneCards cards = CardsOf.of(List.of(ended))) {
      assertThat(cards.findNow(everything(Sort.BEST)).total()).isZero();
    }
  }

  @Test
  void choicesAboutWhenAndWhereHoldForOneAndTheSameRun() throws IOException {
    RandomCards random = new RandomCards(5);
    List<Card> all = random.cards(200);
    Search search =
        new Search(
            "",
            Language.NL,
            Map.of(
                Facet.DAY_PART, Set.of("EVENING"),
                Facet.PROVINCE, Set.of("NL-DR"),
                Facet.FORM, Set.of("CLASSROOM")),
            Optional.empty(),
            TODAY,
            TODAY,
            Sort.SOONEST,
            new Search.Page(1, 50));
    try (LuceneCards cards = CardsOf.of(all)) {
      assertThat(cards.findNow(search).page())
          .isNotEmpty()
          .allSatisfy(
              hit ->
                  hit.next()
                      .ifPresent(
                          run ->
                              assertThat(run.dayParts())
                                  .extracting(Enum::name)
                                  .contains("EVENING")));
    }
  }

  private static Card with(Card one, long cents, boolean startsAnyTime) {
    return new Card(
        one.id(),
        one.provider(),
        one.title(),
        one.summary(),
        one.credential(),
        one.kind(),
        one.forms(),
        one.nlqf(),
        one.teaches(),
        one.requires(),
        cents,
        one.weeks(),
        one.hoursPerWeek(),
        List.of(),
        startsAnyTime,
        one.publiclyFunded(),
        one.support(),
        one.deliveryArea(),
        one.staleSince(),
        one.fictional());
  }

  private static Search everything(Sort sort) {
    return new Search(
        "",
        Language.NL,
        Map.of(),
        sort == Sort.NEAREST ? Optional.of(CardsOf.ASSEN) : Optional.empty(),
        TODAY,
        TODAY,
        sort,
        new Search.Page(1, 17));
  }

  private static Search at(Search search, Search.Page page) {
    return new Search(
        search.words(),
        search.reader(),
        search.chosen(),
        search.from(),
        search.startsFrom(),
        search.today(),
        search.sort(),
        page);
  }

  private static List<Hit> allPages(LuceneCards cards, Search search) {
    return IntStream.rangeClosed(1, 30)
        .mapToObj(number -> at(search, new Search.Page(number, search.page().size())))
        .map(page -> found(cards, page))
        .takeWhile(page -> !page.isEmpty())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Hit> found(LuceneCards cards, Search search) {
    return cards.find(search).blockOptional().orElseThrow().page();
  }

  private static List<OfferId> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.card().id()).toList();
  }
}
