package nl.leerroute.gateway.http;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerroute.contracts.RouteSetPublished.Step;
import nl.leerroute.gateway.browsing.LearningOffer;
import nl.leerroute.gateway.enrolments.Wish;
import nl.leerroute.gateway.language.Bilingual;

/**
 * The place that somebody is about to ask for.
 *
 * @param run dated run; empty: one can begin on any day, and {@code start} is a proposal
 * @param place empty: at home, at work, or not known yet
 * @param first money of the route that must be asked for before
 */
record AskedSeat(
    String offerId,
    Optional<String> run,
    Bilingual title,
    String provider,
    LocalDate start,
    Optional<String> place,
    Collection<String> forms,
    long priceCents,
    List<MoneyFirst> first) {

  static AskedSeat of(Step step, LocalDate today) {
    return new AskedSeat(
        step.offerId(),
        Optional.ofNullable(step.offeringId()),
        new Bilingual(step.title().nl(), step.title().en()),
        step.provider(),
        step.start(),
        Optional.ofNullable(step.place()).map(place -> place.name()),
        step.forms().stream().map(Enum::name).toList(),
        step.priceCents(),
        MoneyFirst.of(step, today));
  }

  static AskedSeat of(LearningOffer offer, LearningOffer.Run run) {
    return of(offer, Optional.of(run.id()), run.start(), run.place());
  }

  static AskedSeat anyTime(LearningOffer offer, LocalDate start) {
    return of(offer, Optional.empty(), start, Optional.empty());
  }

  private static AskedSeat of(
      LearningOffer offer, Optional<String> run, LocalDate start, Optional<String> place) {
    return new AskedSeat(
        offer.offerId(),
        run,
        offer.title(),
        offer.provider().name(),
        start,
        place,
        List.copyOf(offer.nature().forms()),
        offer.price().totalCents(),
        List.of());
  }

  public boolean anyTime() {
    return run.isEmpty();
  }

  Wish wish(String name, String reachedAt) {
    return new Wish(offerId, run, start, name, reachedAt);
  }
}
