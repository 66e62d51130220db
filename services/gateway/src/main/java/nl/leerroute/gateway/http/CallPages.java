package nl.leerroute.gateway.http;

import nl.leerroute.gateway.calling.CallRequest;
import nl.leerroute.gateway.calling.CallRequests;
import nl.leerroute.gateway.calling.CallWish;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** "Bel mij": asking to be called, seeing what came of it, and taking it back. */
@Controller
final class CallPages {

  static final String CALL = "/mijn/bel";

  private final CallRequests requests;
  private final Saving saving;

  CallPages(CallRequests requests, Saving saving) {
    this.requests = requests;
    this.saving = saving;
  }

  /**
   * @param terug where somebody was who got stuck
   * @param wijzig whether somebody wants to change what was asked
   */
  @GetMapping(CALL)
  Mono<Rendering> show(
      @RequestParam(defaultValue = "/") String terug,
      @RequestParam(defaultValue = "false") boolean wijzig,
      Visitor visitor,
      ServerWebExchange exchange) {
    CallWish empty = CallForm.empty(PageModel.reader(exchange));
    return requests
        .of(visitor)
        .map(
            asked ->
                wijzig && !asked.isDone()
                    ? form(CallForm.of(asked), back(terug), Trouble.NONE)
                    : asked(asked, back(terug)))
        .defaultIfEmpty(form(empty, back(terug), Trouble.NONE))
        .onErrorResume(
            PartnerDown.class, _ -> Mono.just(form(empty, back(terug), Trouble.NOT_STORED)));
  }

  @PostMapping(CALL)
  Mono<Rendering> ask(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(
            sent -> {
              CallWish wish = CallForm.read(sent);
              String back = back(Fields.one(sent, "terug"));
              return saving
                  .kept(exchange)
                  .flatMap(visitor -> requests.ask(wish, visitor))
                  .map(
                      faults ->
                          faults.isEmpty()
                              ? Places.goTo(CALL)
                              : form(wish, back, new Trouble(faults, false)))
                  .onErrorResume(
                      PartnerDown.class, _ -> Mono.just(form(wish, back, Trouble.NOT_STORED)));
            });
  }

  @PostMapping(CALL + "/weg")
  Mono<Rendering> takeBack(Visitor visitor) {
    return requests.takeBack(visitor).thenReturn(Places.goTo(CALL));
  }

  /** Who comes from this page itself goes home. */
  private static String back(String address) {
    String within = Places.withinSite(address);
    return within.startsWith(CALL) ? "/" : within;
  }

  private static Rendering form(CallWish typed, String back, Trouble trouble) {
    return Form.of("calling/ask", trouble)
        .modelAttribute("typed", typed)
        .modelAttribute("back", back)
        .modelAttribute("moments", CallForm.MOMENTS)
        .modelAttribute("languages", CallForm.LANGUAGES)
        .modelAttribute("subjects", CallForm.SUBJECTS)
        .build();
  }

  private static Rendering asked(CallRequest asked, String back) {
    return Rendering.view("calling/asked")
        .modelAttribute("asked", asked)
        .modelAttribute("back", back)
        .build();
  }
}
