package nl.leerroute.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language somebody has not chosen yet. */
final class Language {

  private static final Locale DUTCH = Locale.of("nl");

  private Language() {}

  /**
   * Dutch or English as the browser asks; Dutch when it asks nothing.
   *
   * <p>A browser that asks for neither gets English: who reads Dutch says so.
   */
  static Locale askedBy(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return DUTCH;
    }
    List<String> asked =
        Collections.list(request.getLocales()).stream().map(Locale::getLanguage).toList();
    return asked.stream()
        .filter(language -> language.equals("nl") || language.equals("en"))
        .findFirst()
        .map(Locale::of)
        .orElse(Locale.ENGLISH);
  }
}
