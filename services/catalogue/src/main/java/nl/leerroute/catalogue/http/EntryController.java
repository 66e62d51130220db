package nl.leerroute.catalogue.http;

import java.util.List;
import nl.leerroute.catalogue.browsing.EntryRequirements;
import nl.leerroute.catalogue.browsing.EntryRequirements.EntryRequirement;
import nl.leerroute.catalogue.taxonomy.ConceptUri;
import nl.leerroute.catalogue.taxonomy.Language;
import nl.leerroute.contracts.Text;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What courses towards some work usually ask at their start. */
@RestController
class EntryController {

  private final EntryRequirements requirements;

  EntryController(EntryRequirements requirements) {
    this.requirements = requirements;
  }

  /** What most of them ask first; nothing for work that nobody knows. */
  @GetMapping("/concepts/entry-requirements")
  Mono<List<AskedBody>> towards(@RequestParam String goal) {
    return Mono.justOrEmpty(ConceptUri.read(goal))
        .flatMap(requirements::towards)
        .map(asked -> asked.stream().map(AskedBody::of).toList())
        .defaultIfEmpty(List.of());
  }

  /**
   * @param languages those that it has a name in
   * @param offers how many of the courses that lead there ask it
   */
  record AskedBody(String uri, Text label, List<String> languages, int offers) {

    static AskedBody of(EntryRequirement asked) {
      return new AskedBody(
          asked.skill().uri().value(),
          Replies.text(asked.skill().label()),
          asked.skill().label().names().keySet().stream().map(Language::code).toList(),
          asked.offers());
    }
  }
}
