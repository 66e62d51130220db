package nl.leerroute.gateway.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerroute.gateway.funds.Cao;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.http.Asked.Option;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The collective agreements to choose from. */
final class Agreements {

  /** Codes without a name of their own, with the key of the words for them. */
  private static final Map<String, String> NOT_LISTED =
      Map.of("andere-cao", "cao.other", nl.leerroute.schemes.fact.Agreements.NONE, "cao.none");

  /** What is no agreement by its own name stands behind all that are. */
  private static final Comparator<Cao> BY_NAME =
      Comparator.<Cao, Boolean>comparing(cao -> NOT_LISTED.containsKey(cao.code()))
          .thenComparing(Cao::name);

  private final Schemes schemes;

  Agreements(Schemes schemes) {
    this.schemes = schemes;
  }

  /**
   * All of them by name. Without funding there are only those that were chosen, by their code, so
   * that nothing is lost.
   */
  Mono<List<Option>> all(Collection<String> chosen, Visitor visitor, Phrases say) {
    return schemes
        .caos(visitor)
        .onErrorReturn(PartnerDown.class, List.of())
        .map(
            known -> {
              Stream<Cao> unknown =
                  chosen.stream()
                      .filter(code -> known.stream().noneMatch(cao -> cao.code().equals(code)))
                      .map(code -> new Cao(code, code, ""));
              return Stream.concat(known.stream(), unknown)
                  .sorted(BY_NAME)
                  .map(cao -> new Option(cao.code(), name(cao, say), cao.sector()))
                  .toList();
            });
  }

  private static String name(Cao cao, Phrases say) {
    String words = NOT_LISTED.get(cao.code());
    return words == null ? cao.name() : say.message(words);
  }
}
