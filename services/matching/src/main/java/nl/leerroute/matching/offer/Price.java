package nl.leerroute.matching.offer;

/**
 * What it costs to take part, in cents and including VAT where it is due.
 *
 * @param travelCents getting there and back in all, as the provider estimates it: not charged
 */
public record Price(long feeCents, long examCents, long materialsCents, long travelCents, Vat vat) {

  /** What a participant is charged. */
  public long chargedCents() {
    return feeCents + examCents + materialsCents;
  }

  /** The same with a lower course fee. */
  Price without(long cents) {
    return new Price(feeCents - cents, examCents, materialsCents, travelCents, vat);
  }
}
