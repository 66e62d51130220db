package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Map;
import nl.leerroute.gateway.drafting.Box;
import nl.leerroute.gateway.drafting.Draft;
import nl.leerroute.gateway.drafting.Drafts;
import nl.leerroute.gateway.drafting.Drafts.Edited;
import nl.leerroute.gateway.drafting.Filling;
import nl.leerroute.gateway.drafting.Step;
import nl.leerroute.gateway.drafting.Typed;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.schemes.outline.Change;
import nl.leerroute.schemes.outline.Chapter;
import nl.leerroute.schemes.outline.Outline;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A draft chapter by chapter. Every button keeps what was typed, so that a form without scripts can
 * grow and shrink; what is wrong is said at its field.
 */
@Controller
final class DraftForms {

  private static final String CHAPTER = DraftPages.DRAFT + "/{slug}";

  private final Drafts drafts;

  DraftForms(Drafts drafts) {
    this.drafts = drafts;
  }

  @GetMapping(CHAPTER)
  Mono<Rendering> show(@PathVariable String id, @PathVariable String slug, Visitor visitor) {
    OwnFund.of(visitor);
    Chapter chapter = chapter(slug);
    return drafts
        .find(id, visitor)
        .map(draft -> isOver(draft) ? whole(draft) : page(chapter, draft, Trouble.NONE))
        .switchIfEmpty(SupplyPages.missing());
  }

  /** What is published never changes, so there is nothing to fill in. */
  private static boolean isOver(Draft draft) {
    return draft.published().isPresent();
  }

  private static Rendering whole(Draft draft) {
    return Places.goTo(DraftPages.DRAFTS + "/" + draft.id());
  }

  private static Chapter chapter(String slug) {
    return Outline.chapter(slug)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Rendering page(Chapter chapter, Draft draft, Trouble trouble) {
    ShownChapter shown = ShownChapter.of(chapter, draft);
    List<Box> boxes = Filling.of(chapter, draft);
    List<Box> wrong = boxes.stream().flatMap(Box::all).filter(Box::isWrong).toList();
    return Form.of("fund/chapter", trouble)
        .modelAttribute("chapter", shown)
        .modelAttribute("chapters", ShownChapter.of(draft))
        .modelAttribute("boxes", boxes)
        .modelAttribute("wrong", wrong)
        .modelAttribute("elsewhere", shown.without(wrong))
        .modelAttribute("draft", draft)
        .build();
  }

  @PostMapping(CHAPTER)
  Mono<Rendering> save(
      @PathVariable String id,
      @PathVariable String slug,
      ServerWebExchange exchange,
      Visitor visitor) {
    OwnFund.of(visitor);
    Chapter chapter = chapter(slug);
    return exchange
        .getFormData()
        .flatMap(
            form ->
                save(id, chapter, form, visitor)
                    .onErrorResume(PartnerDown.class, _ -> Mono.just(unsaved(id, chapter, form))));
  }

  private Mono<Rendering> save(
      String id, Chapter chapter, MultiValueMap<String, String> form, Visitor visitor) {
    long seen = DraftPages.version(form);
    return drafts
        .find(id, visitor)
        .flatMap(
            draft ->
                isOver(draft)
                    ? Mono.just(whole(draft))
                    : draft.version() == seen
                        ? save(draft, chapter, form, visitor)
                        : Mono.just(conflict(chapter, draft, form)))
        .switchIfEmpty(SupplyPages.missing());
  }

  private Mono<Rendering> save(
      Draft draft, Chapter chapter, MultiValueMap<String, String> form, Visitor visitor) {
    Step step = Step.named(Fields.one(form, "doe"));
    Map<String, Object> next = Typed.after(step, Typed.in(chapter, form, draft.content()));
    return drafts
        .save(draft.id(), draft.version(), next, visitor)
        .flatMap(
            edited ->
                switch (edited) {
                  case Edited.Done _ -> Mono.just(Places.goTo(address(draft, chapter, step)));
                  case Edited.Conflict(Draft now) -> Mono.just(conflict(chapter, now, form));
                  case Edited.Wrong _ -> SupplyPages.missing();
                  case Edited.Over _, Edited.Gone _ -> SupplyPages.missing();
                });
  }

  private static String address(Draft draft, Chapter chapter, Step step) {
    String page = DraftPages.DRAFTS + "/" + draft.id() + "/" + chapter.slug();
    return step.place().isEmpty() ? page : page + "#veld-" + step.place();
  }

  /** Theirs and what was typed side by side; nothing is overwritten unless somebody says so. */
  private static Rendering conflict(
      Chapter chapter, Draft theirs, MultiValueMap<String, String> form) {
    Map<String, Object> typed = Typed.in(chapter, form, theirs.content());
    return Rendering.view("fund/conflict")
        .status(HttpStatus.CONFLICT)
        .modelAttribute("chapter", chapter)
        .modelAttribute("draft", theirs)
        .modelAttribute("changes", Change.between(theirs.content(), typed))
        .modelAttribute("typed", sent(form))
        .modelAttribute("trouble", Trouble.NONE)
        .build();
  }

  private static Map<String, List<String>> sent(MultiValueMap<String, String> form) {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(form);
    List.of("_csrf", "versie", "doe").forEach(typed::remove);
    return typed;
  }

  private static Rendering unsaved(String id, Chapter chapter, MultiValueMap<String, String> form) {
    Step step = Step.named(Fields.one(form, "doe"));
    Map<String, Object> typed = Typed.after(step, Typed.in(chapter, form, Map.of()));
    return page(chapter, Draft.unread(id, DraftPages.version(form), typed), Trouble.NOT_STORED);
  }
}
