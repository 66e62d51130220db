package nl.leerroute.catalogue.offer;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A province by its code in ISO 3166-2, or a labour-market region by its number. */
public record Area(String code) {

  private static final Pattern REGION = Pattern.compile("AM[0-9]{2}");
  private static final Set<String> PROVINCES =
      Set.of(
          "NL-DR", "NL-FL", "NL-FR", "NL-GE", "NL-GR", "NL-LI", "NL-NB", "NL-NH", "NL-OV", "NL-UT",
          "NL-ZE", "NL-ZH");

  public Area {
    if (!isCode(code)) {
      throw new IllegalArgumentException("not the code of an area: " + code);
    }
  }

  public static Optional<Area> read(String text) {
    return isCode(text) ? Optional.of(new Area(text)) : Optional.empty();
  }

  private static boolean isCode(String text) {
    return PROVINCES.contains(text) || REGION.matcher(text).matches();
  }
}
