package nl.leerroute.catalogue.search;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import nl.leerroute.catalogue.browsing.Card;
import nl.leerroute.catalogue.offer.DayPart;
import nl.leerroute.catalogue.offer.Form;
import nl.leerroute.catalogue.offer.Kind;

/** What people type for how, when and for how little one learns, in both languages. */
final class EverydayWords {

  private EverydayWords() {}

  static String of(Card card) {
    Stream<String> how = card.forms().stream().map(EverydayWords::of);
    Stream<String> when =
        card.runs().stream().flatMap(run -> run.dayParts().stream()).map(EverydayWords::of);
    return Stream.concat(
            Stream.of(of(card.kind()), card.cents() == 0 ? "gratis free" : ""),
            Stream.concat(how, when))
        .distinct()
        .collect(joining(" "));
  }

  private static String of(Kind kind) {
    return switch (kind) {
      case BBL -> "bbl werken leren";
      case VALIDATION -> "evc erkennen";
      case ADVICE -> "advies loopbaan";
      case EXAM -> "examen exam";
      case E_LEARNING -> "elearning online";
      case COURSE, MODULE, TRAINING, WORKPLACE -> "";
    };
  }

  private static String of(Form form) {
    return switch (form) {
      case CLASSROOM -> "klas les";
      case BLENDED, ONLINE -> "online thuis";
      case WORKPLACE -> "werkplek werk";
    };
  }

  private static String of(DayPart part) {
    return switch (part) {
      case DAY -> "overdag";
      case EVENING -> "avond avondopleiding evening";
      case WEEKEND -> "weekend zaterdag";
    };
  }
}
