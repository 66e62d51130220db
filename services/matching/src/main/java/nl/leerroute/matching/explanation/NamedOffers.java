package nl.leerroute.matching.explanation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.route.Blocked;
import nl.leerroute.matching.text.Text;

/** Offers in sentences: by their titles, in quotes. */
public final class NamedOffers {

  private static final char BEGIN = '\u2018';
  private static final char END = '\u2019';

  static Text name(Offer offer) {
    return Text.filled(BEGIN + "%s" + END, BEGIN + "%s" + END, offer.title());
  }

  /** Those that sentences name; of two with one title nobody knows which is meant. */
  public static List<Offer> in(Collection<Text> sentences, Collection<Blocked> blocked) {
    Set<String> quoted = new HashSet<>();
    sentences.forEach(sentence -> addQuoted(sentence.nl(), quoted));
    return blocked.stream()
        .map(Blocked::offer)
        .filter(offer -> quoted.contains(offer.title().nl()))
        .distinct()
        .toList();
  }

  /** All between any beginning and any end of a quote: a title may have quotes of its own. */
  private static void addQuoted(String sentence, Set<String> quoted) {
    for (int begin = sentence.indexOf(BEGIN);
        begin >= 0;
        begin = sentence.indexOf(BEGIN, begin + 1)) {
      for (int end = sentence.indexOf(END, begin); end >= 0; end = sentence.indexOf(END, end + 1)) {
        quoted.add(sentence.substring(begin + 1, end));
      }
    }
  }

  private NamedOffers() {}
}
