package nl.leerroute.intake.reminder;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody gets mail. It stays out of every text that is made of it. */
public record MailAddress(String value) {

  private static final int LONGEST = 254;

  /** One address and nothing that could be read as a second one, or as a header. */
  private static final Pattern FORM =
      Pattern.compile(
          "[^\\s@<>\"(),:;\\\\\\[\\]\\p{Cntrl}]{1,64}@[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+");

  public static Optional<MailAddress> written(String text) {
    String plain = text.strip();
    return plain.length() <= LONGEST && FORM.matcher(plain).matches()
        ? Optional.of(new MailAddress(plain))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "MailAddress[...]";
  }
}
