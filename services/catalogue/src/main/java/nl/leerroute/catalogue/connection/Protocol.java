package nl.leerroute.catalogue.connection;

/** What a provider's system speaks. */
public enum Protocol {
  /** Open Education API, version 5. */
  OOAPI5,
  /** Open Education API, version 6. */
  OOAPI6,
  /** EDU-DEX Data API, the address of one supplier in it. */
  EDUDEX;

  /** As the sources of offers are named, whatever the version. */
  String family() {
    return switch (this) {
      case OOAPI5, OOAPI6 -> "ooapi";
      case EDUDEX -> "edudex";
    };
  }
}
