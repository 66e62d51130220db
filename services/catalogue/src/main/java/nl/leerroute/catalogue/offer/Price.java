package nl.leerroute.catalogue.offer;

/**
 * What it costs to take part, in cents and including the tax that is due.
 *
 * @param travelCents getting there and back in all, as the provider estimates it: not charged
 */
public record Price(long feeCents, long examCents, long materialsCents, long travelCents, Vat vat) {

  public Price {
    if (feeCents < 0 || examCents < 0 || materialsCents < 0 || travelCents < 0) {
      throw new IllegalArgumentException("a price is not negative");
    }
  }
}
