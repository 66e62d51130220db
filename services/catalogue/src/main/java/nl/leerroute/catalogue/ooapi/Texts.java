package nl.leerroute.catalogue.ooapi;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.leerroute.catalogue.feed.Languages;
import nl.leerroute.catalogue.feed.Node;
import nl.leerroute.catalogue.feed.Wordings;

/** Lists of texts that each say in which language they are. */
final class Texts {

  private Texts() {}

  static Optional<Map<String, Object>> of(Node texts) {
    return of(texts, UnaryOperator.identity());
  }

  static Optional<Map<String, Object>> of(Node texts, UnaryOperator<String> shortened) {
    return Wordings.of(
        in("nl", texts).map(shortened),
        in("en", texts).map(shortened),
        texts.items().stream()
            .flatMap(text -> text.at("value").text().stream())
            .findFirst()
            .map(shortened));
  }

  private static Optional<String> in(String language, Node texts) {
    return texts.items().stream()
        .filter(
            text ->
                text.at("language")
                    .text()
                    .map(Languages::twoLetters)
                    .filter(language::equals)
                    .isPresent())
        .flatMap(text -> text.at("value").text().stream())
        .findFirst();
  }
}
