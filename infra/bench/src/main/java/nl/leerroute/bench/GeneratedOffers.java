package nl.leerroute.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerroute.matching.offer.DayPart;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Formality;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Length;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.offer.Pieces;
import nl.leerroute.matching.offer.Place;
import nl.leerroute.matching.offer.Price;
import nl.leerroute.matching.offer.Provider;
import nl.leerroute.matching.offer.Terms;
import nl.leerroute.matching.offer.Vat;
import nl.leerroute.matching.taxonomy.Occupation;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.matching.text.Text;

/**
 * Offers as a planner knows them, each about an occupation of the taxonomy: mostly courses in one
 * to five of the skills that it asks, some whole educations, some at work, some that prove what
 * somebody can do. Prices, days, places and what is asked before are spread as in a real region.
 */
final class GeneratedOffers {

  /** As often as they are offered, of some thirty. */
  private static final List<Kind> KINDS =
      Stream.of(
              Collections.nCopies(10, Kind.COURSE),
              Collections.nCopies(2, Kind.MODULE),
              Collections.nCopies(5, Kind.TRAINING),
              Collections.nCopies(4, Kind.E_LEARNING),
              Collections.nCopies(2, Kind.WORKPLACE),
              Collections.nCopies(2, Kind.BBL),
              Collections.nCopies(2, Kind.VALIDATION),
              List.of(Kind.ADVICE, Kind.EXAM))
          .flatMap(List::stream)
          .toList();

  private static final int PROVIDERS = 2_000;
  private static final int MOST_OF_A_SUBJECT = 5;
  private static final int MOST_OF_A_TRADE = 14;

  private final Taxonomy taxonomy;
  private final List<Occupation> occupations;
  private final LocalDate today;
  private final Random random = new Random(1);

  GeneratedOffers(Taxonomy taxonomy, LocalDate today) {
    this(
        taxonomy,
        taxonomy.occupations().stream().filter(each -> !each.asks().isEmpty()).toList(),
        today);
  }

  /** About these occupations only. */
  GeneratedOffers(Taxonomy taxonomy, List<Occupation> occupations, LocalDate today) {
    this.taxonomy = taxonomy;
    this.occupations = occupations;
    this.today = today;
  }

  List<Offer> many(int count) {
    return IntStream.range(0, count).mapToObj(this::offer).toList();
  }

  private Offer offer(int number) {
    Kind kind = pick(KINDS);
    boolean trade = kind == Kind.BBL || (kind == Kind.COURSE && random.nextInt(8) == 0);
    List<String> asked = skills(pick(occupations));
    int taught =
        Math.min(
            asked.size(),
            trade
                ? MOST_OF_A_SUBJECT + 1 + random.nextInt(MOST_OF_A_TRADE - MOST_OF_A_SUBJECT)
                : 1 + random.nextInt(MOST_OF_A_SUBJECT));
    int weeks = trade ? 20 + random.nextInt(80) : 1 + random.nextInt(20);
    int hours = 2 + random.nextInt(trade ? 14 : 7);
    Set<Form> forms = forms(kind);
    boolean anyTime = random.nextInt(10) < (kind == Kind.E_LEARNING ? 8 : 3);
    String title = "Cursus " + number;
    return new Offer(
        "offer-%07d".formatted(number),
        new Provider("p" + random.nextInt(PROVIDERS), "Opleider"),
        new Text(title, title),
        kind,
        trade ? Formality.FORMAL : Formality.NON_FORMAL,
        trade ? Length.LONG : Length.SHORT,
        forms,
        List.copyOf(asked.subList(0, taught)),
        requires(kind, asked.subList(taught, asked.size())),
        trade && random.nextBoolean()
            ? Optional.of(pick(List.of(Education.values())))
            : Optional.empty(),
        trade ? OptionalInt.of(2 + random.nextInt(5)) : OptionalInt.empty(),
        trade ? Optional.of(new Text("diploma", "diploma")) : Optional.empty(),
        weeks,
        hours,
        weeks * hours,
        price(trade),
        offerings(number, anyTime, forms),
        anyTime,
        kind == Kind.E_LEARNING,
        Terms.UNTOLD,
        Pieces.UNTOLD,
        random.nextInt(3) == 0 ? Set.of("STAP") : trade ? Set.of("OCW") : Set.of(),
        random.nextInt(4) == 0,
        today,
        Optional.empty(),
        true);
  }

  private List<String> skills(Occupation occupation) {
    List<String> skills = new ArrayList<>();
    occupation.asks().forEach(ask -> skills.add(taxonomy.uri(ask.skill())));
    Collections.shuffle(skills, random);
    return skills;
  }

  private List<String> requires(Kind kind, List<String> others) {
    return kind.teaches() && random.nextInt(8) == 0
        ? List.copyOf(others.subList(0, Math.min(others.size(), 1 + random.nextInt(2))))
        : List.of();
  }

  private Set<Form> forms(Kind kind) {
    return switch (kind) {
      case E_LEARNING -> Set.of(Form.ONLINE);
      case WORKPLACE, BBL -> Set.of(Form.WORKPLACE);
      case COURSE, MODULE, TRAINING, VALIDATION, ADVICE, EXAM ->
          Set.of(pick(List.of(Form.CLASSROOM, Form.CLASSROOM, Form.BLENDED, Form.ONLINE)));
    };
  }

  private Price price(boolean trade) {
    long fee =
        random.nextInt(7) == 0 ? 0 : (trade ? 100_000L : 9_500L) + random.nextInt(90) * 2_500L;
    return new Price(
        fee,
        random.nextInt(4) == 0 ? 15_000 : 0,
        random.nextInt(40) * 500L,
        0,
        random.nextBoolean() ? Vat.EXEMPT : Vat.INCLUDED_21);
  }

  private List<Offering> offerings(int number, boolean anyTime, Set<Form> forms) {
    boolean somewhere = forms.contains(Form.CLASSROOM) || forms.contains(Form.BLENDED);
    if (anyTime && !somewhere) {
      return List.of();
    }
    List<Offering> offerings = new ArrayList<>();
    for (int run = 0; run <= random.nextInt(4); run++) {
      offerings.add(
          new Offering(
              number + "-" + run,
              today.plusDays(5 + random.nextInt(300)),
              Optional.empty(),
              somewhere ? Optional.of(place(random)) : Optional.empty(),
              Set.of(pick(List.of(DayPart.values()))),
              random.nextInt(20) == 0 ? "en" : "nl",
              Optional.empty()));
    }
    return List.copyOf(offerings);
  }

  /** Some place in a country of 200 by 250 kilometres. */
  static Place place(Random random) {
    int place = random.nextInt(400);
    return new Place(
        "Plaats " + place,
        String.valueOf(1000 + place),
        51 + (place % 20) * 0.12,
        4 + Math.floorDiv(place, 20) * 0.15);
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }
}
