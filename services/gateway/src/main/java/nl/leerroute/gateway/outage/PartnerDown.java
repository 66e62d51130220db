package nl.leerroute.gateway.outage;

/** A partner gave no usable answer in time; nothing is known about what it did. */
public final class PartnerDown extends RuntimeException {

  private final transient Partner partner;

  public PartnerDown(Partner partner, Throwable cause) {
    super(partner + " gave no usable answer in time", cause);
    this.partner = partner;
  }

  public Partner partner() {
    return partner;
  }
}
