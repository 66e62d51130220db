package nl.leerroute.catalogue.ooapi;

/** What an Open Education API lists page by page, and the dated offerings of each. */
public enum Education {
  COURSE,
  PROGRAMME;

  /** Where they are listed. */
  public String path(Version version) {
    return switch (this) {
      case COURSE -> "courses";
      case PROGRAMME -> version == Version.V5 ? "programs" : "programmes";
    };
  }

  /** Where, below one of them, its offerings are listed. */
  public String offerings(Version version) {
    return version == Version.V5 ? "offerings" : singular(version) + "-offerings";
  }

  /** The field with its identity. */
  public String id(Version version) {
    return singular(version) + "Id";
  }

  /** The field with the identity of one of its offerings. */
  public String offeringId(Version version) {
    return version == Version.V5 ? "offeringId" : singular(version) + "OfferingId";
  }

  private String singular(Version version) {
    return switch (this) {
      case COURSE -> "course";
      case PROGRAMME -> version == Version.V5 ? "program" : "programme";
    };
  }
}
