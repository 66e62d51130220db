package nl.leerroute.gateway.concepts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** Occupations and skills, as catalogue knows them. */
public interface Concepts {

  /** What somebody may mean by these words, best first; empty words find nothing. */
  Mono<List<Concept>> search(Visitor visitor, String words, Kind kind, Locale language);

  /** Skills that a text may be about, best first; the text is not kept. */
  Mono<List<Suggested>> suggest(Visitor visitor, String text, Locale language);

  /** Empty: there is no such occupation. */
  Mono<Occupation> occupation(Visitor visitor, String uri);

  /** Skills that courses towards an occupation usually ask at their start, most asked first. */
  Mono<List<Concept>> askedAtStart(Visitor visitor, String occupation);

  /** These concepts by the URI that was asked for, without those not found in time. */
  Mono<Map<String, Concept>> named(Visitor visitor, Collection<String> uris);
}
