package nl.leerroute.intake.call;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number that an adviser can call, with the code of its country: {@code +31612345678}. */
public record PhoneNumber(String value) {

  private static final Pattern BETWEEN = Pattern.compile("[\\s().\\-/\u00a0\u2011\u2013]");

  /** Ten figures; 0800, 0900 and the like are no numbers of people, and may cost who calls. */
  private static final Pattern DUTCH = Pattern.compile("0(?!8[048]|9)[1-9]\\d{8}");

  private static final Pattern DUTCH_FROM_ABROAD = Pattern.compile("\\+31(?!8[048]|9)[1-9]\\d{8}");
  private static final Pattern FOREIGN = Pattern.compile("\\+(?!31)[1-9]\\d{7,13}");

  /** As people type it: with spaces, dashes, +31, 0031 or (0). */
  public static Optional<PhoneNumber> written(String text) {
    String plain = BETWEEN.matcher(text.replace("(0)", "")).replaceAll("");
    String whole = plain.startsWith("00") ? "+" + plain.substring(2) : plain;
    if (DUTCH.matcher(whole).matches()) {
      return Optional.of(new PhoneNumber("+31" + whole.substring(1)));
    }
    return DUTCH_FROM_ABROAD.matcher(whole).matches() || FOREIGN.matcher(whole).matches()
        ? Optional.of(new PhoneNumber(whole))
        : Optional.empty();
  }
}
