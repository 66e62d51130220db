package nl.leerroute.catalogue.provider;

import java.util.Optional;
import java.util.regex.Pattern;

/** Number of an organisation in the Dutch trade register: eight digits. */
public record KvkNumber(String digits) {

  private static final Pattern FORM = Pattern.compile("[0-9]{8}");

  public KvkNumber {
    if (!FORM.matcher(digits).matches()) {
      throw new IllegalArgumentException("not a KvK number: " + digits);
    }
  }

  public static Optional<KvkNumber> read(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new KvkNumber(text)) : Optional.empty();
  }
}
