package nl.leerroute.gateway.http;

/** Somebody who helps free of charge, or knows who does, anywhere in the Netherlands. */
enum OtherHelp {
  DEBTS("https://geldfit.nl"),
  READING("https://www.lezenenschrijven.nl"),
  DIGITAL("https://www.informatiepuntdigitaleoverheid.nl"),
  LETTERS("https://www.juridischloket.nl"),
  HEALTH("https://www.thuisarts.nl"),
  CARE("https://www.mantelzorg.nl"),
  HOUSING("https://www.rijksoverheid.nl/onderwerpen/contact-met-de-gemeente"),
  SAFETY("https://veiligthuis.nl"),
  DARK("https://www.113.nl"),
  MUNICIPALITY("https://www.overheid.nl");

  private final String website;

  OtherHelp(String website) {
    this.website = website;
  }

  public String website() {
    return website;
  }

  /** As people say it: without what comes before the name. */
  public String site() {
    return website.replaceFirst("https://(www\\.)?", "").replaceFirst("/.*", "");
  }
}
