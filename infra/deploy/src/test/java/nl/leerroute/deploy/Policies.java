package nl.leerroute.deploy;

import java.util.List;
import java.util.stream.Stream;

/** Whom a network policy means. */
final class Policies {

  private static final String NAME = "app.kubernetes.io/name";

  static List<String> namesIn(Node policy) {
    return Stream.concat(
            policy.having(NAME).map(labels -> labels.field(NAME).text()),
            policy
                .having("operator")
                .filter(expression -> expression.at("key").text().equals(NAME))
                .flatMap(expression -> expression.at("values").items())
                .map(Node::text))
        .toList();
  }

  private Policies() {}
}
