package nl.leerroute.catalogue.enrolment;

/** Why nothing was done. */
public enum Refusal {
  NO_SUCH_ENROLMENT("There is no such request."),
  NOT_FROM_HERE("This does not follow on what was answered before."),
  REFUSED_BEFORE("The provider has refused this start."),
  NOT_OFFERED("This is not offered, or not on that day."),
  CLOSED("It is too late to enrol for this start."),
  FULL("There is no place left in this start."),
  STARTED("It has begun already; speak with the provider."),
  NOT_LISTED("The provider is not listed now."),
  BUSY("Others keep changing the same. Try again.");

  private final String sentence;

  Refusal(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
