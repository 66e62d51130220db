package nl.leerroute.catalogue.sheet;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Makes the id of an offer of a provider's own code for it.
 *
 * <p>Codes such as 1 and 2 are used by everybody, so the provider's id comes first; what cannot be
 * in an id is replaced, and then a mark of the whole code keeps two codes from becoming one.
 */
final class SheetId {

  private static final Pattern WHOLE = Pattern.compile("[a-z0-9._-]{1,60}");
  private static final int LONGEST_START = 40;
  private static final int MARK = 8;

  private SheetId() {}

  /**
   * @param code in small letters
   */
  static String of(String provider, String code) {
    return clean(provider) + "." + (WHOLE.matcher(code).matches() ? code : marked(code));
  }

  private static String marked(String code) {
    String start = clean(code);
    return start.substring(0, Math.min(LONGEST_START, start.length()))
        + "-"
        + UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8))
            .toString()
            .substring(0, MARK);
  }

  private static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^A-Za-z0-9._-]+", "-");
  }
}
