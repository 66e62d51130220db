package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Locale;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.concepts.Kind;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/**
 * What was found for words that somebody typed.
 *
 * @param words empty: nothing was looked for
 * @param works false: looking is not possible now
 */
record Finding(String words, List<Concept> concepts, boolean works) {

  private static final int LONGEST = 80;

  static Mono<Finding> of(
      Concepts concepts, Visitor visitor, String words, Kind kind, Locale reader) {
    String meant = words.strip();
    if (meant.isEmpty()) {
      return Mono.just(new Finding("", List.of(), true));
    }
    String asked = meant.substring(0, Math.min(LONGEST, meant.length()));
    return concepts
        .search(visitor, asked, kind, reader)
        .map(found -> new Finding(asked, found, true))
        .onErrorReturn(PartnerDown.class, new Finding(asked, List.of(), false));
  }

  Finding without(List<String> uris) {
    return new Finding(
        words, concepts.stream().filter(each -> !uris.contains(each.uri())).toList(), works);
  }

  public boolean has(String uri) {
    return concepts.stream().anyMatch(each -> each.uri().equals(uri));
  }

  public boolean asked() {
    return !words.isEmpty();
  }

  public boolean nothing() {
    return asked() && works && concepts.isEmpty();
  }
}
