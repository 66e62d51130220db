package nl.leerroute.gateway.desk;

/**
 * What an officer decides about an application.
 *
 * @param number cents that are paid or asked back, or points; of the others nothing
 * @param explanation for the applicant
 */
public record Decision(What what, long number, String explanation) {

  /** Grant the money, refuse it, pay it, ask it back, or give points before a ranking. */
  public enum What {
    GRANT,
    REFUSE,
    SETTLE,
    RECLAIM,
    RANK
  }
}
