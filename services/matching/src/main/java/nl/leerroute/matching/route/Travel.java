package nl.leerroute.matching.route;

import java.util.Optional;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Offer;

/**
 * What getting there and back takes over a whole step, as an estimate: nobody tells on how many
 * days there are lessons. What a provider says of travel does not count: it knows no address.
 *
 * @param trips there and back
 * @param kilometres in all
 * @param cents in all, by the kilometre
 * @param minutes in all
 */
public record Travel(int trips, int kilometres, long cents, int minutes) {

  /** One day of lessons for every so many full hours in a week, and at least one. */
  private static final int HOURS_ON_A_DAY = 8;

  private static final int DAYS_IN_A_WEEK = 5;

  /** What an employer may pay free of tax since 2024. */
  private static final long CENTS_A_KILOMETRE = 23;

  private static final int KILOMETRES_AN_HOUR = 40;

  private static final int MINUTES_IN_AN_HOUR = 60;

  /** Empty when nobody travels, and when it is not known how far. */
  public static Optional<Travel> of(Step step) {
    int away = step.run().distance().orElse(Distance.NONE);
    if (away == Distance.NONE) {
      return Optional.empty();
    }
    int trips = trips(step.offer());
    int kilometres = trips * 2 * away;
    return Optional.of(
        new Travel(
            trips,
            kilometres,
            kilometres * CENTS_A_KILOMETRE,
            Math.ceilDiv(kilometres * MINUTES_IN_AN_HOUR, KILOMETRES_AN_HOUR)));
  }

  /** Of what is partly online, half of the days. */
  private static int trips(Offer offer) {
    int days = Math.clamp(offer.hoursPerWeek() / HOURS_ON_A_DAY, 1, DAYS_IN_A_WEEK);
    int all = days * Math.max(1, offer.durationWeeks());
    return offer.forms().contains(Form.BLENDED) ? Math.ceilDiv(all, 2) : all;
  }
}
