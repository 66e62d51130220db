package nl.leerroute.matching.explanation;

import java.util.Collection;
import java.util.List;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.route.Blocked;
import nl.leerroute.matching.text.Text;

/** Offers in sentences: by their titles, in quotes. */
public final class NamedOffers {

  static Text name(Offer offer) {
    return Text.filled("\u2018%s\u2019", "\u2018%s\u2019", offer.title());
  }

  /** Those that sentences name; of two with one title nobody knows which is meant. */
  public static List<Offer> in(Collection<Text> sentences, Collection<Blocked> blocked) {
    return blocked.stream()
        .map(Blocked::offer)
        .distinct()
        .filter(offer -> isIn(sentences, name(offer)))
        .toList();
  }

  private static boolean isIn(Collection<Text> sentences, Text name) {
    return sentences.stream().anyMatch(sentence -> sentence.nl().contains(name.nl()));
  }

  private NamedOffers() {}
}
