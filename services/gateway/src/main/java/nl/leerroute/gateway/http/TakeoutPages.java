package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Map;
import nl.leerroute.gateway.answers.HeldSkill;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.concepts.Concepts;
import nl.leerroute.gateway.takeout.SkillsDocument;
import nl.leerroute.gateway.takeout.Takeouts;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.platform.store.Versioned;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What is kept of somebody, as files for other programs. */
@Controller
final class TakeoutPages {

  private static final MediaType LINKED_DATA = MediaType.valueOf("application/ld+json");

  private final Takeouts takeouts;
  private final OwnRoutes routes;
  private final OwnPlans plans;
  private final Profiles profiles;
  private final Concepts concepts;

  TakeoutPages(
      Takeouts takeouts, OwnRoutes routes, OwnPlans plans, Profiles profiles, Concepts concepts) {
    this.takeouts = takeouts;
    this.routes = routes;
    this.plans = plans;
    this.profiles = profiles;
    this.concepts = concepts;
  }

  @GetMapping(DataPages.DATA + "/alles.json")
  Mono<ResponseEntity<Map<String, Object>>> everything(Visitor visitor) {
    return takeouts
        .everything(visitor)
        .flatMap(
            kept ->
                routes
                    .of(visitor)
                    .map(Versioned::state)
                    .doOnNext(set -> kept.put("routes", set))
                    .thenReturn(kept))
        .filter(kept -> !kept.isEmpty())
        .map(kept -> file("leerroute.json", MediaType.APPLICATION_JSON, kept))
        .switchIfEmpty(nothing());
  }

  /** All that is kept of the firm, its plan with it. */
  @GetMapping(FirmPages.FIRM + "/alles.json")
  Mono<ResponseEntity<Map<String, Object>>> everythingOfFirm(Visitor visitor) {
    return takeouts
        .everythingOfFirm(visitor)
        .flatMap(
            kept -> plans.of(visitor).doOnNext(plan -> kept.put("plan", plan)).thenReturn(kept))
        .filter(kept -> !kept.isEmpty())
        .map(kept -> file("leerroute-bedrijf.json", MediaType.APPLICATION_JSON, kept))
        .switchIfEmpty(nothing());
  }

  @GetMapping(DataPages.DATA + "/vaardigheden.jsonld")
  Mono<ResponseEntity<Map<String, Object>>> skills(Visitor visitor) {
    return profiles
        .of(visitor)
        .filter(profile -> profile.version() > 0)
        .map(profile -> profile.answers().skills())
        .flatMap(
            skills ->
                concepts
                    .named(visitor, uris(skills))
                    .map(names -> SkillsDocument.of(skills, names)))
        .map(document -> file("vaardigheden.jsonld", LINKED_DATA, document))
        .switchIfEmpty(nothing());
  }

  private static List<String> uris(List<HeldSkill> skills) {
    return skills.stream().map(HeldSkill::skill).toList();
  }

  private static ResponseEntity<Map<String, Object>> file(
      String name, MediaType type, Map<String, Object> content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, FundDecisionPages.download(name))
        .body(content);
  }

  private static <T> Mono<T> nothing() {
    return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
