package nl.leerroute.funding.application;

import java.util.NavigableSet;

/** What it really cost, with the kinds of proof that were handed in. */
public record Claim(long cents, NavigableSet<Proof> proofs) {

  /** What a fund accepts as proof. */
  public enum Proof {
    INVOICE,
    PAYMENT,
    ATTENDANCE,
    CERTIFICATE
  }
}
