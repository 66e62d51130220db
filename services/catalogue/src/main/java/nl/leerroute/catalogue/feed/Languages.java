package nl.leerroute.catalogue.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Languages by the two letters of ISO 639-1, whichever code a source has for them. */
public final class Languages {

  private static final Map<String, String> BY_THREE_LETTERS = byThreeLetters();

  private Languages() {}

  /**
   * @param tag two or three letters, with or without a country: {@code nl-NL}, {@code nld}
   * @return the code as it was where the language has none of two letters
   */
  public static String twoLetters(String tag) {
    String code = withoutCountry(tag).toLowerCase(Locale.ROOT);
    return BY_THREE_LETTERS.getOrDefault(code, code);
  }

  private static String withoutCountry(String tag) {
    int end = 0;
    while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
      end++;
    }
    return tag.substring(0, end);
  }

  private static Map<String, String> byThreeLetters() {
    Map<String, String> codes =
        new HashMap<>(
            Map.of(
                "dut", "nl", "ger", "de", "fre", "fr", "gre", "el", "chi", "zh", "per", "fa", "cze",
                "cs", "rum", "ro", "wel", "cy"));
    for (String two : Locale.getISOLanguages()) {
      codes.putIfAbsent(Locale.of(two).getISO3Language(), two);
    }
    return Map.copyOf(codes);
  }
}
