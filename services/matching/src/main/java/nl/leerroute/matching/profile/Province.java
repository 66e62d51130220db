package nl.leerroute.matching.profile;

import java.util.Map;
import java.util.Optional;

/** The provinces: what they are called and by which codes (ISO 3166-2) others name them. */
final class Province {

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("Drenthe", "NL-DR"),
          Map.entry("Flevoland", "NL-FL"),
          Map.entry("Frysl\u00e2n", "NL-FR"),
          Map.entry("Friesland", "NL-FR"),
          Map.entry("Gelderland", "NL-GE"),
          Map.entry("Groningen", "NL-GR"),
          Map.entry("Limburg", "NL-LI"),
          Map.entry("Noord-Brabant", "NL-NB"),
          Map.entry("Noord-Holland", "NL-NH"),
          Map.entry("Overijssel", "NL-OV"),
          Map.entry("Utrecht", "NL-UT"),
          Map.entry("Zeeland", "NL-ZE"),
          Map.entry("Zuid-Holland", "NL-ZH"));

  static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(name));
  }

  private Province() {}
}
