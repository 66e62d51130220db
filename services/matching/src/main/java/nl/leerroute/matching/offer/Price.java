package nl.leerroute.matching.offer;

/** What a participant is charged, in cents and including VAT where it is due. */
public record Price(long feeCents, long examCents, long materialsCents, Vat vat) {

  public static final Price FREE = new Price(0, 0, 0, Vat.EXEMPT);

  public static Price fee(long cents) {
    return new Price(cents, 0, 0, Vat.EXEMPT);
  }

  public long totalCents() {
    return feeCents + examCents + materialsCents;
  }
}
