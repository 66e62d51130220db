package nl.leerroute.gateway.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerroute.gateway.drafting.Draft;
import nl.leerroute.gateway.drafting.DraftLine;
import nl.leerroute.gateway.drafting.Drafts;
import nl.leerroute.gateway.drafting.Drafts.Edited;
import nl.leerroute.gateway.drafting.Problem;
import nl.leerroute.gateway.visitors.Visitor;
import nl.leerroute.schemes.json.DraftForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The drafts of a fund: begun, looked at as a whole, published or thrown away. */
@Controller
final class DraftPages {

  static final String DRAFTS = OwnFund.HOME + "/concepten";
  static final String DRAFT = DRAFTS + "/{id}";

  private final Drafts drafts;

  DraftPages(Drafts drafts) {
    this.drafts = drafts;
  }

  @GetMapping(DRAFTS)
  Mono<Rendering> list(Visitor visitor) {
    OwnFund.of(visitor);
    return list(visitor, List.of(), "");
  }

  private Mono<Rendering> list(Visitor visitor, List<Problem> problems, String json) {
    return drafts.own(visitor).map(own -> list(own, problems, json));
  }

  private static Rendering list(List<DraftLine> own, List<Problem> problems, String json) {
    return Rendering.view("fund/drafts")
        .status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
        .modelAttribute("drafts", own)
        .modelAttribute("problems", problems)
        .modelAttribute("json", json)
        .modelAttribute("trouble", Trouble.NONE)
        .build();
  }

  /** From a version, from JSON, or with nothing. */
  @PostMapping(DRAFTS)
  Mono<Rendering> begin(ServerWebExchange exchange, Visitor visitor) {
    OwnFund.of(visitor);
    return exchange.getFormData().flatMap(form -> begin(form, visitor));
  }

  private Mono<Rendering> begin(MultiValueMap<String, String> form, Visitor visitor) {
    String version = Fields.one(form, "van");
    String json = Fields.one(form, "json");
    Mono<Edited> begun =
        !version.isEmpty()
            ? drafts.from(version, visitor)
            : form.containsKey("json") ? drafts.imported(json, visitor) : drafts.empty(visitor);
    return begun.flatMap(
        edited ->
            switch (edited) {
              case Edited.Done(Draft now) -> Mono.just(Places.goTo(DRAFTS + "/" + now.id()));
              case Edited.Conflict(Draft now) -> Mono.just(Places.goTo(DRAFTS + "/" + now.id()));
              case Edited.Wrong(var problems) -> list(visitor, problems, json);
              case Edited.Over _, Edited.Gone _ -> SupplyPages.missing();
            });
  }

  @GetMapping(DRAFT)
  Mono<Rendering> show(@PathVariable String id, Visitor visitor) {
    OwnFund.of(visitor);
    return drafts
        .find(id, visitor)
        .map(draft -> page(draft, List.of(), false))
        .switchIfEmpty(SupplyPages.missing());
  }

  /**
   * @param refused why it was not published
   * @param changed somebody else changed it just then
   */
  private static Rendering page(Draft draft, List<Problem> refused, boolean changed) {
    HttpStatus status =
        changed
            ? HttpStatus.CONFLICT
            : refused.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return Rendering.view("fund/draft")
        .status(status)
        .modelAttribute("draft", draft)
        .modelAttribute("chapters", ShownChapter.of(draft))
        .modelAttribute("examples", ShownExample.of(draft))
        .modelAttribute("refused", refused)
        .modelAttribute("changed", changed)
        .modelAttribute("trouble", Trouble.NONE)
        .build();
  }

  @PostMapping(DRAFT + "/publiceer")
  Mono<Rendering> publish(@PathVariable String id, ServerWebExchange exchange, Visitor visitor) {
    OwnFund.of(visitor);
    return version(exchange)
        .flatMap(version -> drafts.publish(id, version, visitor))
        .flatMap(edited -> after(id, edited, visitor));
  }

  @PostMapping(DRAFT + "/weg")
  Mono<Rendering> drop(@PathVariable String id, ServerWebExchange exchange, Visitor visitor) {
    OwnFund.of(visitor);
    return version(exchange)
        .flatMap(version -> drafts.drop(id, version, visitor))
        .flatMap(edited -> after(id, edited, visitor));
  }

  private Mono<Rendering> after(String id, Edited edited, Visitor visitor) {
    return switch (edited) {
      case Edited.Over(String version) ->
          Mono.just(Places.goTo(version.isEmpty() ? DRAFTS : "/regelingen/" + version));
      case Edited.Done(Draft now) -> Mono.just(Places.goTo(DRAFTS + "/" + now.id()));
      case Edited.Conflict(Draft now) -> Mono.just(page(now, List.of(), true));
      case Edited.Wrong(var problems) ->
          drafts.find(id, visitor).map(draft -> page(draft, problems, false));
      case Edited.Gone() -> SupplyPages.missing();
    };
  }

  static Mono<Long> version(ServerWebExchange exchange) {
    return exchange.getFormData().map(DraftPages::version);
  }

  /** What cannot be read is a version that nobody ever saw. */
  static long version(MultiValueMap<String, String> form) {
    String typed = Fields.one(form, "versie");
    return typed.matches("\\d{1,15}") ? Long.parseLong(typed) : -1;
  }

  @GetMapping(DRAFT + "/regeling.json")
  Mono<ResponseEntity<byte[]>> export(@PathVariable String id, Visitor visitor) {
    OwnFund.of(visitor);
    return drafts
        .find(id, visitor)
        .map(
            draft ->
                ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION, FundDecisionPages.download(name(draft)))
                    .body(DraftForm.write(draft.content()).getBytes(StandardCharsets.UTF_8)))
        .switchIfEmpty(SupplyPages.missing());
  }

  private static String name(Draft draft) {
    String code =
        (draft.text("scheme") + "-" + draft.text("version")).replaceAll("[^a-z0-9.-]", "");
    return (code.length() < 2 ? "regeling" : code) + ".json";
  }
}
