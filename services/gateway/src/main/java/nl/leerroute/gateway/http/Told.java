package nl.leerroute.gateway.http;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.concepts.Suggested;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/**
 * What somebody told about a day at work, and the skills that may be in it. It stands on the page
 * only: nothing of it is kept.
 *
 * @param text empty: nothing was told
 * @param works false: looking is not possible now
 */
record Told(String text, List<Suggested> skills, boolean works) {

  private static final int LONGEST = 2_000;

  static Mono<Told> of(Concepts concepts, Visitor visitor, String words, Locale reader) {
    String text = words.strip();
    if (text.isEmpty()) {
      return Mono.just(new Told("", List.of(), true));
    }
    String heard = text.substring(0, Math.min(LONGEST, text.length()));
    return concepts
        .suggest(visitor, heard, reader)
        .map(skills -> new Told(heard, skills, true))
        .onErrorReturn(PartnerDown.class, new Told(heard, List.of(), false));
  }

  /** Without the skills that stand elsewhere on the page. */
  Told without(Collection<String> uris) {
    return new Told(
        text,
        skills.stream().filter(skill -> !uris.contains(skill.concept().uri())).toList(),
        works);
  }

  public boolean any() {
    return !text.isEmpty();
  }
}
