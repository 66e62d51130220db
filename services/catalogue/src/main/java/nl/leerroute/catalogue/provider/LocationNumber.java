package nl.leerroute.catalogue.provider;

import java.util.Optional;
import java.util.regex.Pattern;

/** Number of one location of an organisation (vestigingsnummer): twelve digits. */
public record LocationNumber(String digits) {

  private static final Pattern FORM = Pattern.compile("[0-9]{12}");

  public LocationNumber {
    if (!FORM.matcher(digits).matches()) {
      throw new IllegalArgumentException("not a location number: " + digits);
    }
  }

  public static Optional<LocationNumber> read(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new LocationNumber(text)) : Optional.empty();
  }
}
