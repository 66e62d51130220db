package nl.leerroute.catalogue.offer;

/** What a participant is charged, in cents and including the tax that is due. */
public record Price(long feeCents, long examCents, long materialsCents, Vat vat) {

  public Price {
    if (feeCents < 0 || examCents < 0 || materialsCents < 0) {
      throw new IllegalArgumentException("a price is not negative");
    }
  }
}
