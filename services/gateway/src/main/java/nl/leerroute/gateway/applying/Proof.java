package nl.leerroute.gateway.applying;

import java.util.Set;

/** What a course really cost, with the kinds of proof that are handed in. */
public record Proof(long cents, Set<Kind> kinds) {

  /** What a fund accepts as proof. */
  public enum Kind {
    INVOICE,
    PAYMENT,
    ATTENDANCE,
    CERTIFICATE
  }
}
