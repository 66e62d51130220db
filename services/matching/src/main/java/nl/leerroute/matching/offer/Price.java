package nl.leerroute.matching.offer;

/** What a participant is charged, in cents and including VAT where it is due. */
public record Price(long feeCents, long examCents, long materialsCents, Vat vat) {}
