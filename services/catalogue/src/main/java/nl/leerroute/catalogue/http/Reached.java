package nl.leerroute.catalogue.http;

import java.util.regex.Pattern;

/** What looks like an address by which somebody can be reached. */
final class Reached {

  private static final Pattern MAIL =
      Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{7,19}");

  private Reached() {}

  static boolean byMail(String text) {
    return MAIL.matcher(text).matches();
  }

  static boolean byPhone(String text) {
    return PHONE.matcher(text).matches();
  }
}
