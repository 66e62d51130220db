package nl.leerroute.catalogue.taxonomy;

/** How a concept is called in Dutch and in English. */
public record Label(String nl, String en) {

  public String in(Language language) {
    return switch (language) {
      case NL -> nl;
      case EN -> en;
    };
  }
}
