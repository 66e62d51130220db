package nl.leerroute.catalogue.offer;

import java.util.Optional;
import java.util.regex.Pattern;

/** Identity of an offer at its source; it stays the same for as long as the offer exists. */
public record OfferId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");

  public OfferId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the id of an offer: " + value);
    }
  }

  public static Optional<OfferId> read(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new OfferId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
