package nl.leerroute.gateway.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.gateway.funds.Cao;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.http.Asked.Option;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The collective agreements to choose from. */
final class Agreements {

  private static final Set<String> NOT_LISTED =
      Set.of("andere-cao", nl.leerroute.schemes.fact.Agreements.NONE);

  /** What is no agreement by its own name stands behind all that are. */
  private static final Comparator<Cao> BY_NAME =
      Comparator.<Cao, Boolean>comparing(cao -> NOT_LISTED.contains(cao.code()))
          .thenComparing(Cao::name);

  private final Schemes schemes;

  Agreements(Schemes schemes) {
    this.schemes = schemes;
  }

  /**
   * All of them by name. Without funding there are only those that were chosen, by their code, so
   * that nothing is lost.
   */
  Mono<List<Option>> all(Collection<String> chosen, Visitor visitor) {
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
                  .map(cao -> new Option(cao.code(), cao.name(), cao.sector()))
                  .toList();
            });
  }
}
