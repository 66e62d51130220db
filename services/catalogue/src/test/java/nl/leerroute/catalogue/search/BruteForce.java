package nl.leerroute.catalogue.search;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.catalogue.browsing.Card;
import nl.leerroute.catalogue.browsing.Facet;
import nl.leerroute.catalogue.browsing.Search;
import nl.leerroute.catalogue.browsing.Spot;
import nl.leerroute.catalogue.offer.DayPart;
import nl.leerroute.catalogue.offer.Form;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Place;
import nl.leerroute.catalogue.offer.Run;
import nl.leerroute.catalogue.offer.Support;
import org.apache.lucene.util.SloppyMath;

/** What a search without words must find, said as plainly as can be. */
final class BruteForce {

  private final List<Card> all;
  private final Search search;

  BruteForce(List<Card> all, Search search) {
    this.all = all;
    this.search = search;
  }

  /** One way to begin: a run, or any time. */
  private record Way(Card offer, Optional<Run> run) {}

  Set<OfferId> fitting() {
    return all.stream()
        .filter(offer -> ways(offer).anyMatch(way -> fits(way, Set.of())))
        .map(Card::id)
        .collect(toSet());
  }

  /** Offers that would fit if only this value were chosen of its facet. */
  int count(Facet facet, String value) {
    return (int)
        all.stream()
            .filter(
                offer ->
                    ways(offer).anyMatch(way -> fits(way, Set.of(facet)) && has(way, facet, value)))
            .count();
  }

  /** The order of those that fit by what is asked of them first. */
  Comparator<Card> order() {
    return switch (search.sort()) {
      case BEST, SOONEST -> Comparator.comparing(this::start);
      case CHEAPEST -> Comparator.comparing(Card::cents);
      case NEAREST -> Comparator.comparing(this::km);
    };
  }

  private LocalDate start(Card offer) {
    return fittingWays(offer)
        .map(way -> way.run().map(Run::start).orElse(search.today()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private int km(Card offer) {
    return fittingWays(offer)
        .map(way -> place(way).map(this::km).orElse(Integer.MAX_VALUE))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Stream<Way> fittingWays(Card offer) {
    return ways(offer).filter(way -> fits(way, Set.of()));
  }

  private Stream<Way> ways(Card offer) {
    Stream<Way> runs =
        offer.runs().stream()
            .filter(run -> !run.start().isBefore(search.startsFrom()))
            .filter(run -> !run.lastDayToEnrol().isBefore(search.today()))
            .map(run -> new Way(offer, Optional.of(run)));
    return offer.startsAnyTime()
        ? Stream.concat(runs, Stream.of(new Way(offer, Optional.empty())))
        : runs;
  }

  private boolean fits(Way way, Set<Facet> but) {
    return Stream.of(Facet.values())
        .filter(facet -> !but.contains(facet) && !search.chosen(facet).isEmpty())
        .allMatch(facet -> search.chosen(facet).stream().anyMatch(value -> has(way, facet, value)));
  }

  private boolean has(Way way, Facet facet, String value) {
    Card offer = way.offer();
    return switch (facet) {
      case KIND -> offer.kind().name().equals(value);
      case FORM -> offer.forms().contains(Form.valueOf(value));
      case SUPPORT -> offer.support().contains(Support.valueOf(value));
      case FUNDED -> Boolean.valueOf(value).equals(offer.publiclyFunded());
      case LEVEL -> Integer.valueOf(value).equals(offer.nlqf());
      case PROVIDER -> offer.provider().id().equals(value);
      case PRICE -> offer.cents() <= Long.parseLong(value);
      case DURATION -> offer.weeks() <= Integer.parseInt(value);
      case DAY_PART -> hasDayPart(way, DayPart.valueOf(value));
      case LANGUAGE -> language(way).equals(value);
      case PROVINCE ->
          place(way)
              .map(place -> spot(place).province().equals(value))
              .orElseGet(() -> isFor(offer, "NL-", value));
      case REGION ->
          place(way)
              .map(place -> spot(place).region().equals(value))
              .orElseGet(() -> isFor(offer, "AM", value));
      case DISTANCE -> place(way).map(this::km).orElse(0) <= Integer.parseInt(value);
      case START ->
          !way.run().map(Run::start).orElse(search.today()).isAfter(LocalDate.parse(value));
    };
  }

  /** No area of that kind: for everybody. */
  private static boolean isFor(Card offer, String kind, String area) {
    return offer.deliveryArea().stream().noneMatch(code -> code.startsWith(kind))
        || offer.deliveryArea().contains(area);
  }

  private static boolean hasDayPart(Way way, DayPart part) {
    return way.run()
        .map(run -> run.dayParts().contains(part))
        .orElseGet(() -> way.offer().forms().contains(Form.ONLINE));
  }

  private static String language(Way way) {
    return way.run()
        .or(() -> way.offer().runs().stream().findFirst())
        .map(Run::language)
        .orElse("nl");
  }

  private static Optional<Place> place(Way way) {
    return way.run().flatMap(run -> Optional.ofNullable(run.place()));
  }

  private static Spot spot(Place place) {
    return CardsOf.SPOTS.of(place.pc4()).orElseThrow();
  }

  private int km(Place place) {
    return search
        .from()
        .map(
            from ->
                (int)
                    Math.ceil(
                        SloppyMath.haversinMeters(
                                from.latitude(),
                                from.longitude(),
                                place.latitude(),
                                place.longitude())
                            / 1000))
        .orElse(0);
  }
}
