package nl.leerroute.catalogue.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.browsing.Card;
import nl.leerroute.catalogue.browsing.Facet;
import nl.leerroute.catalogue.browsing.Search;
import nl.leerroute.catalogue.browsing.Sort;
import nl.leerroute.catalogue.browsing.Spot;
import nl.leerroute.catalogue.offer.DayPart;
import nl.leerroute.catalogue.offer.Form;
import nl.leerroute.catalogue.offer.Kind;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Place;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.offer.Run;
import nl.leerroute.catalogue.offer.Support;
import nl.leerroute.catalogue.offer.Wording;
import nl.leerroute.catalogue.taxonomy.Language;
import org.jspecify.annotations.Nullable;

/** Offers and searches of every kind, the same for the same seed. */
final class RandomCards {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final List<Spot> SPOTS =
      List.of(CardsOf.GRONINGEN, CardsOf.ASSEN, CardsOf.LEEUWARDEN);

  private final Random random;

  RandomCards(long seed) {
    this.random = new Random(seed);
  }

  List<Card> cards(int count) {
    return IntStream.range(0, count).mapToObj(number -> card("offer-" + number)).toList();
  }

  Card card(String id) {
    String provider = "provider-" + random.nextInt(6);
    return new Card(
        new OfferId(id),
        new Provider(provider, "Aanbieder " + provider),
        new Wording("Cursus " + id, "Course " + id),
        new Wording("Wat je leert", "What you learn"),
        null,
        pick(Kind.values()),
        some(Form.values()),
        random.nextBoolean() ? null : 1 + random.nextInt(8),
        List.of(),
        List.of(),
        random.nextInt(12) * 25_000L,
        1 + random.nextInt(60),
        4,
        IntStream.range(0, random.nextInt(4)).mapToObj(number -> run(id + number)).toList(),
        random.nextInt(4) == 0,
        random.nextInt(3) == 0 ? null : random.nextBoolean(),
        random.nextBoolean() ? Set.of() : some(Support.values()),
        random.nextInt(3) == 0 ? some(new String[] {"NL-GR", "NL-DR", "AM01", "AM02"}) : Set.of(),
        null,
        false);
  }

  private Run run(String id) {
    LocalDate start = TODAY.plusDays(random.nextInt(250) - 30);
    return new Run(
        id,
        start,
        random.nextBoolean() ? null : start.minusDays(random.nextInt(40)),
        place(),
        some(DayPart.values()),
        pick("nl", "nl", "en", "de"),
        null);
  }

  private @Nullable Place place() {
    if (random.nextInt(5) == 0) {
      return null;
    }
    Spot spot = SPOTS.get(random.nextInt(SPOTS.size()));
    return new Place(spot.place(), spot.pc4(), spot.latitude(), spot.longitude());
  }

  /** A search without words. */
  Search search() {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (random.nextInt(4) == 0) {
        chosen.put(facet, values(facet));
      }
    }
    return new Search(
        "",
        Language.NL,
        chosen,
        Optional.of(SPOTS.get(random.nextInt(SPOTS.size()))),
        TODAY.plusDays(random.nextInt(60) - 30),
        TODAY,
        pick(Sort.values()),
        new Search.Page(1, Search.Page.LARGEST));
  }

  private Set<String> values(Facet facet) {
    return switch (facet) {
      case PROVIDER ->
          new TreeSet<>(List.of("provider-" + random.nextInt(6), "provider-" + random.nextInt(7)));
      case LANGUAGE -> Set.of(pick("nl", "en", "de"));
      case PROVINCE -> Set.of(pick("NL-GR", "NL-DR", "NL-FR"));
      case REGION -> Set.of(pick("AM01", "AM02"));
      case START -> Set.of(TODAY.plusDays(random.nextInt(200)).toString());
      case PRICE -> Set.of(pick("0", "33333", "100000"));
      case DURATION -> Set.of(pick("4", "7", "26"));
      case DISTANCE -> Set.of(pick("15", "28", "60"));
      case KIND, FORM, LEVEL, DAY_PART, SUPPORT, FUNDED ->
          some(facet.usual().toArray(String[]::new));
    };
  }

  @SafeVarargs
  private <T> T pick(T... options) {
    return options[random.nextInt(options.length)];
  }

  /** At least one. */
  private <T extends Comparable<T>> Set<T> some(T[] options) {
    Set<T> some = new TreeSet<>(Set.of(options[random.nextInt(options.length)]));
    for (T option : options) {
      if (random.nextInt(3) == 0) {
        some.add(option);
      }
    }
    return some;
  }
}
