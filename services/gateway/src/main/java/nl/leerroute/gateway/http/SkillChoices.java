package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.gateway.concepts.Concept;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.concepts.Kind;
import nl.leerroute.gateway.concepts.Occupation;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;

/** The skills that somebody can tick. */
final class SkillChoices {

  private static final int AT_FIRST = 10;

  private final Concepts concepts;

  SkillChoices(Concepts concepts) {
    this.concepts = concepts;
  }

  /**
   * @param occupation URI of the present work, if there is any
   */
  Mono<OfWork> ofWork(Visitor visitor, Optional<String> occupation) {
    return Mono.justOrEmpty(occupation)
        .flatMap(uri -> concepts.occupation(visitor, uri))
        .map(OfWork::of)
        .defaultIfEmpty(OfWork.NONE)
        .onErrorReturn(PartnerDown.class, OfWork.UNREACHABLE);
  }

  /**
   * @param elsewhere URIs that are on the page already
   */
  Mono<Told> told(Visitor visitor, List<String> elsewhere, String day, Locale reader) {
    return Told.of(concepts, visitor, day, reader).map(told -> told.without(elsewhere));
  }

  /**
   * @param ofWork URIs that are offered already
   * @param ticked URIs of everything that is ticked
   */
  Mono<Added> added(
      Visitor visitor, List<String> ofWork, List<String> ticked, String words, Locale reader) {
    List<String> own = ticked.stream().filter(uri -> !ofWork.contains(uri)).toList();
    return concepts
        .named(visitor, own)
        .map(
            known ->
                own.stream()
                    .map(uri -> new Named(uri, Optional.ofNullable(known.get(uri))))
                    .toList())
        .zipWith(
            Finding.of(concepts, visitor, words, Kind.SKILL, reader),
            (chosen, finding) ->
                new Added(chosen, finding, finding.without(ofWork).without(own).concepts()));
  }

  /**
   * @param first the skills that matter most
   * @param more the others
   * @param reachable false: the skills cannot be looked up now
   */
  record OfWork(
      Optional<Occupation> occupation, List<Concept> first, List<Concept> more, boolean reachable) {

    static final OfWork NONE = new OfWork(Optional.empty(), List.of(), List.of(), true);
    static final OfWork UNREACHABLE = new OfWork(Optional.empty(), List.of(), List.of(), false);

    static OfWork of(Occupation occupation) {
      List<Concept> skills = occupation.skills();
      int cut = Math.min(AT_FIRST, skills.size());
      return new OfWork(
          Optional.of(occupation),
          skills.subList(0, cut),
          skills.subList(cut, skills.size()),
          true);
    }

    /** Something further down is ticked, so it must be seen. */
    public boolean opens(List<String> ticked) {
      return more.stream().map(Concept::uri).anyMatch(ticked::contains);
    }

    List<String> uris() {
      return Stream.concat(first.stream(), more.stream()).map(Concept::uri).toList();
    }
  }

  /**
   * @param concept absent: the name cannot be found now
   */
  record Named(String uri, Optional<Concept> concept) {}

  /**
   * @param chosen ticked before
   * @param fresh found now and not offered elsewhere on the page
   */
  record Added(List<Named> chosen, Finding finding, List<Concept> fresh) {

    List<String> uris() {
      return Stream.concat(chosen.stream().map(Named::uri), fresh.stream().map(Concept::uri))
          .toList();
    }
  }
}
