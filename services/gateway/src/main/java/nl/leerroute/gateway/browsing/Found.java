package nl.leerroute.gateway.browsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.gateway.language.Bilingual;

/**
 * A page of offers.
 *
 * @param total offers on all pages
 * @param counts per choice how many there would be with each value
 */
public record Found(
    LocalDate asOf, long total, int size, List<Hit> offers, Map<Choice, List<Count>> counts) {

  public List<Count> counts(Choice choice) {
    return counts.getOrDefault(choice, List.of());
  }

  public int pages() {
    return Math.toIntExact((total + size - 1) / size);
  }

  /**
   * @param name of a provider; of other values the value itself
   */
  public record Count(String value, String name, int offers) {}

  /**
   * An offer in short.
   *
   * @param next the run that fits; empty: one can begin at any time
   * @param km to that run; empty: not asked, or no travel
   */
  public record Hit(
      String offerId,
      String provider,
      Bilingual title,
      Bilingual summary,
      Optional<Bilingual> credential,
      String kind,
      List<String> forms,
      long priceCents,
      int weeks,
      int hoursPerWeek,
      Optional<Run> next,
      OptionalInt km,
      boolean unsure,
      boolean fictional) {}

  /**
   * @param place empty: at home or at work
   */
  public record Run(
      LocalDate start, Optional<String> place, List<String> dayParts, OptionalInt placesLeft) {}
}
