package nl.leerroute.intake.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The four digits of a postcode: enough to find courses nearby, too coarse to find a house. */
public record Postcode(String digits) {

  private static final Pattern WRITTEN =
      Pattern.compile("\\s*([1-9]\\d{3})\\s*(?:\\p{Alpha}{2})?\\s*");

  public Postcode {
    if (!digits.matches("[1-9]\\d{3}")) {
      throw new IllegalArgumentException("not four digits");
    }
  }

  /** Reads what a person wrote; the two letters of a whole postcode are dropped at once. */
  public static Optional<Postcode> written(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    return matcher.matches() ? Optional.of(new Postcode(matcher.group(1))) : Optional.empty();
  }
}
