package nl.leerroute.catalogue.edudex;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.catalogue.feed.Node;
import nl.leerroute.catalogue.feed.Wordings;

/** Sets of one text in up to three languages. */
final class Texts {

  private Texts() {}

  static Optional<Map<String, Object>> of(Node set) {
    return Wordings.of(set.at("nl").text(), set.at("en").text(), set.at("de").text());
  }

  /** The language that a set has a text in, Dutch before others. */
  static Optional<String> language(Node set) {
    return Stream.of("nl", "en", "de")
        .filter(language -> set.at(language).text().isPresent())
        .findFirst();
  }
}
