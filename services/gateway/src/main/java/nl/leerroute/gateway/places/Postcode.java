package nl.leerroute.gateway.places;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The four figures of a Dutch postcode; the letters behind them say too much. */
public record Postcode(String figures) {

  private static final Pattern TYPED = Pattern.compile("([1-9][0-9]{3}) ?[A-Za-z]{0,2}");

  /** Empty when there is no postcode in what was typed. */
  public static Optional<Postcode> typed(String text) {
    Matcher typed = TYPED.matcher(text.strip());
    return typed.matches() ? Optional.of(new Postcode(typed.group(1))) : Optional.empty();
  }
}
