package nl.leerroute.catalogue.taxonomy;

import java.util.Locale;
import java.util.Optional;

/** The languages people read here. */
public enum Language {
  NL,
  EN;

  public static Optional<Language> read(String code) {
    return switch (code) {
      case "nl" -> Optional.of(NL);
      case "en" -> Optional.of(EN);
      default -> Optional.empty();
    };
  }

  /** ISO 639-1. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
