package nl.leerroute.catalogue.tagging;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are in every course and in every day at work, and so tell little or nothing. */
final class Fillers {

  private static final double LITTLE = 0.3;

  private static final Set<String> NOTHING =
      words(
          """
          leren leert leer cursus training opleiding module les lessen workshop basis basiscursus
          opfriscursus beginners gevorderden praktijk examen certificaat dag werken werk werkt
          tijdens word worden jouw hoe goede mee gaat gaan komt nieuw nieuwe eerste zelf samen
          mensen kunt zodat waarom volgens elke hen ze zonder nodig gebruiken gebruik gebruikt
          gebruikte deed gedaan werkte gewerkt
          course learn work working worked works day how job role use uses used using do does did
          doing done
          """);

  private static final Set<String> TELLING_LITTLE =
      words(
          """
          maken nemen doen melden zetten geven houden brengen stellen staan halen regelen helpen
          zorgen krijgen weten laten vinden zien beter klaar aansluiten werkende elkaar groep
          groepen grote klein kleine onderneming goed veilig eigen
          maakte gemaakt hield gehouden gaf nam zorgde hielp
          make made making take took give gave keep kept set bring get got help helped safe own
          """);

  private Fillers() {}

  private static Set<String> words(String text) {
    return Stream.of(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  /** How much a word counts beside others: 0 not at all, 1 in full. */
  static double weight(Word word) {
    if (NOTHING.contains(word.written())) {
      return 0;
    }
    return TELLING_LITTLE.contains(word.written()) ? LITTLE : 1;
  }
}
