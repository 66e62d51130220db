package nl.leerroute.gateway.http;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.advising.Handover;
import nl.leerroute.gateway.advising.Handovers;
import nl.leerroute.gateway.advising.Purpose;
import nl.leerroute.gateway.advising.Wish;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Letting an adviser look along, seeing who saw what, and ending it. */
@Controller
final class HandoverPages {

  static final String ALL = "/mijn/adviseur";

  private static final List<Integer> DAYS = List.of(7, 30, 90);

  private final Handovers handovers;
  private final Saving saving;
  private final Clock clock;

  HandoverPages(Handovers handovers, Saving saving, Clock clock) {
    this.handovers = handovers;
    this.saving = saving;
    this.clock = clock;
  }

  @GetMapping(ALL)
  Mono<Rendering> show(Visitor visitor) {
    return page(visitor, Trouble.NONE, Optional.empty());
  }

  /**
   * Shows the code on the answer to this form and never again; sent again the form makes no second
   * hand-over, and shows another code for the same one.
   */
  @PostMapping(ALL)
  Mono<Rendering> handOver(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(
            form ->
                saving
                    .kept(exchange)
                    .flatMap(
                        visitor ->
                            handovers
                                .handOver(
                                    wish(form, PageModel.reader(exchange).getLanguage()),
                                    visitor,
                                    Once.in(form))
                                .switchIfEmpty(missing())
                                .flatMap(made -> page(visitor, Trouble.NONE, made.code()))))
        .onErrorResume(
            PartnerDown.class,
            _ -> Mono.just(page(List.of(), Trouble.NOT_STORED, Optional.empty())));
  }

  private static Wish wish(MultiValueMap<String, String> form, String language) {
    String days = Fields.one(form, "days");
    return new Wish(
        Fields.one(form, "purpose").equals(Purpose.ANSWERS.name())
            ? Purpose.ANSWERS
            : Purpose.ROUTES,
        Fields.one(form, "to").equals("region"),
        DAYS.stream().filter(each -> days.equals(each.toString())).findFirst().orElse(DAYS.get(1)),
        language);
  }

  @PostMapping(ALL + "/{id}/stop")
  Mono<Rendering> revoke(@PathVariable String id, Visitor visitor) {
    return own(visitor)
        .flatMap(_ -> handovers.revoke(id, visitor))
        .switchIfEmpty(missing())
        .thenReturn(Places.goTo(ALL))
        .onErrorResume(PartnerDown.class, _ -> page(visitor, Trouble.NOT_STORED, Optional.empty()));
  }

  @PostMapping(ALL + "/{id}/voorstellen/{proposal}")
  Mono<Rendering> answer(
      @PathVariable String id,
      @PathVariable String proposal,
      Visitor visitor,
      ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(
            form ->
                own(visitor)
                    .flatMap(
                        _ ->
                            handovers.answer(
                                id, proposal, Fields.one(form, "answer").equals("ja"), visitor)))
        .switchIfEmpty(missing())
        .thenReturn(Places.goTo(ALL))
        .onErrorResume(PartnerDown.class, _ -> page(visitor, Trouble.NOT_STORED, Optional.empty()));
  }

  private static Mono<Visitor> own(Visitor visitor) {
    return Mono.just(visitor).filter(one -> one.profile().isPresent());
  }

  private Mono<Rendering> page(Visitor visitor, Trouble trouble, Optional<String> code) {
    return handovers
        .of(visitor)
        .map(all -> page(all, trouble, code))
        .onErrorResume(
            PartnerDown.class, _ -> Mono.just(page(List.of(), Trouble.NOT_STORED, code)));
  }

  private Rendering page(List<Handover> all, Trouble trouble, Optional<String> code) {
    return Form.of("advising/own", trouble)
        .modelAttribute("handovers", all)
        .modelAttribute("code", code)
        .modelAttribute("days", DAYS)
        .modelAttribute("once", Once.random())
        .modelAttribute("now", clock.instant())
        .build();
  }

  static <T> Mono<T> missing() {
    return Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
