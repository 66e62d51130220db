package nl.leerroute.gateway.http;

import java.util.Optional;
import nl.leerroute.gateway.language.Bilingual;
import org.springframework.web.server.WebSession;

/** The offer with which somebody came to the questions. */
record Looking(String offerId, Bilingual title) {

  private static final String ATTRIBUTE = "looking";
  private static final String BETWEEN = "\n";

  static void at(WebSession session, Looking looking) {
    session
        .getAttributes()
        .put(
            ATTRIBUTE,
            String.join(
                BETWEEN, looking.offerId, line(looking.title.nl()), line(looking.title.en())));
  }

  private static String line(String text) {
    return text.replace(BETWEEN, " ");
  }

  static Optional<Looking> of(WebSession session) {
    return Optional.<String>ofNullable(session.getAttribute(ATTRIBUTE))
        .map(text -> text.split(BETWEEN, -1))
        .filter(parts -> parts.length == 3)
        .map(parts -> new Looking(parts[0], new Bilingual(parts[1], parts[2])));
  }
}
