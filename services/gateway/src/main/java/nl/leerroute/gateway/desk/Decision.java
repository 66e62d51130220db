package nl.leerroute.gateway.desk;

/**
 * What an officer decides about an application.
 *
 * @param cents what is paid; of a payment only
 * @param explanation for the applicant
 */
public record Decision(What what, long cents, String explanation) {

  /** Grant the money, refuse it, or pay it. */
  public enum What {
    GRANT,
    REFUSE,
    SETTLE
  }
}
