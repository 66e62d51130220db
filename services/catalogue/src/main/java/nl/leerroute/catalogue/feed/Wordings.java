package nl.leerroute.catalogue.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Texts in the two languages spoken here. */
public final class Wordings {

  private static final int LONGEST_SUMMARY = 2000;

  private Wordings() {}

  /** Where there is no Dutch, what there is stands in for it: a name is better than none. */
  public static Optional<Map<String, Object>> of(
      Optional<String> nl, Optional<String> en, Optional<String> other) {
    return nl.or(() -> en)
        .or(() -> other)
        .map(
            words -> {
              Map<String, Object> wording = new LinkedHashMap<>();
              wording.put("nl", words);
              en.ifPresent(english -> wording.put("en", english));
              return wording;
            });
  }

  /** A description may be a brochure; its beginning, to the last whole word, tells enough. */
  public static String summary(String description) {
    if (description.length() <= LONGEST_SUMMARY) {
      return description;
    }
    String beginning = description.substring(0, LONGEST_SUMMARY - 1);
    int end = beginning.lastIndexOf(' ');
    return beginning.substring(0, end > 0 ? end : beginning.length()) + "…";
  }
}
