package nl.leerroute.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerroute.catalogue.browsing.Card;
import nl.leerroute.catalogue.offer.DayPart;
import nl.leerroute.catalogue.offer.Form;
import nl.leerroute.catalogue.offer.Kind;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.Place;
import nl.leerroute.catalogue.offer.Provider;
import nl.leerroute.catalogue.offer.Run;
import nl.leerroute.catalogue.offer.Wording;
import nl.leerroute.catalogue.taxonomy.Concept;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Requirement;

/** As many offers as are wanted, each for one occupation of the taxonomy and the skills it asks. */
final class GeneratedCards {

  private static final List<String> TITLES =
      List.of(
          "Opleiding tot %s", "%s: de basis", "Werken als %s", "Vakopleiding %s", "Verder als %s");
  private static final int PROVIDERS = 2_000;
  private static final int PLACES = 400;
  private static final int SKILLS = 8;

  private final List<Concept> occupations;
  private final LocalDate today;
  private final Random random = new Random(1);

  GeneratedCards(List<Concept> occupations, LocalDate today) {
    this.occupations = occupations;
    this.today = today;
  }

  /** The occupation that an offer is for, by its place in the list. */
  static int occupation(OfferId offer) {
    return Integer.parseInt(offer.value().split("-", -1)[1]);
  }

  Map<OfferId, Optional<Card>> next(int from, int count) {
    Map<OfferId, Optional<Card>> cards = new LinkedHashMap<>();
    for (int number = from; number < from + count; number++) {
      int occupation = random.nextInt(occupations.size());
      OfferId id = new OfferId("o-" + occupation + "-" + number);
      cards.put(id, Optional.of(card(id, occupations.get(occupation))));
    }
    return cards;
  }

  private Card card(OfferId id, Concept occupation) {
    String title = pick(TITLES).formatted(occupation.label().nl().toLowerCase(Locale.ROOT));
    int provider = random.nextInt(PROVIDERS);
    List<ConceptUri> teaches =
        occupation.requirements().stream().map(Requirement::skill).limit(SKILLS).toList();
    return new Card(
        id,
        new Provider("p" + provider, "Opleider " + provider),
        new Wording(title, occupation.label().en()),
        new Wording(
            "In deze opleiding leer je stap voor stap wat je nodig hebt. Je oefent veel en krijgt"
                + " begeleiding van mensen uit de praktijk.",
            "In this course you learn step by step what you need, with people from practice."),
        null,
        pick(List.of(Kind.values())),
        Set.of(pick(List.of(Form.values()))),
        random.nextBoolean() ? null : 1 + random.nextInt(8),
        teaches,
        List.of(),
        random.nextInt(40) * 12_500L,
        1 + random.nextInt(60),
        2 + random.nextInt(20),
        runs(id),
        random.nextInt(5) == 0,
        random.nextBoolean(),
        Set.of(),
        Set.of(),
        null,
        true);
  }

  private List<Run> runs(OfferId id) {
    List<Run> runs = new ArrayList<>();
    for (int number : IntStream.range(0, 1 + random.nextInt(5)).toArray()) {
      LocalDate start = today.plusDays(1 + random.nextInt(300));
      int place = random.nextInt(PLACES);
      runs.add(
          new Run(
              id + "-" + number,
              start,
              null,
              new Place(
                  "Plaats " + place,
                  String.valueOf(1000 + place),
                  51 + (place % 20) * 0.12,
                  4 + Math.floorDiv(place, 20) * 0.12),
              Set.of(pick(List.of(DayPart.values()))),
              random.nextInt(10) == 0 ? "en" : "nl",
              random.nextInt(20)));
    }
    return runs;
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }
}
