package nl.leerroute.catalogue.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.catalogue.finding.Found;
import nl.leerroute.catalogue.finding.Names;
import nl.leerroute.catalogue.finding.Question;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.DescribingConcepts;
import nl.leerroute.catalogue.taxonomy.Kind;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.contracts.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Occupations and skills: found as one types, and described. */
@RestController
class ConceptController {

  private final Names names;
  private final DescribingConcepts concepts;

  ConceptController(Names names, DescribingConcepts concepts) {
    this.names = names;
    this.concepts = concepts;
  }

  /** Best first; nothing typed finds nothing. */
  @GetMapping("/concepts")
  Mono<List<FoundBody>> find(
      @RequestParam(defaultValue = "") String q,
      @RequestParam Optional<Kind> kind,
      @RequestParam(defaultValue = "nl") String language,
      @RequestParam(defaultValue = "10") int limit) {
    Language reader = Language.read(language).orElse(Language.NL);
    return names
        .find(new Question(q, kind, reader, limit))
        .map(found -> found.stream().map(one -> FoundBody.of(one, reader)).toList());
  }

  @GetMapping("/concepts/by-uri")
  Mono<ResponseEntity<Object>> describe(@RequestParam String uri) {
    return Mono.justOrEmpty(ConceptUri.read(uri))
        .flatMap(concepts::describe)
        .<ResponseEntity<Object>>map(described -> ResponseEntity.ok(ConceptBody.of(described)))
        .switchIfEmpty(Mono.fromSupplier(Replies::missing));
  }

  /**
   * @param language of the name that the reader gets: not always the reader's own
   * @param group the nearest group that it belongs to; absent: none
   * @param regulated the law asks a permit or a registration for this work
   * @param synonym the other name by which it was found; absent: by its label
   */
  record FoundBody(
      String uri,
      Text label,
      Kind kind,
      String language,
      @Nullable Text group,
      boolean regulated,
      @Nullable String synonym) {

    static FoundBody of(Found found, Language reader) {
      return new FoundBody(
          found.uri().value(),
          Replies.text(found.label()),
          found.kind(),
          found.label().spokenTo(reader).code(),
          found.group().map(Replies::text).orElse(null),
          found.regulated(),
          found.synonym().orElse(null));
    }
  }
}
