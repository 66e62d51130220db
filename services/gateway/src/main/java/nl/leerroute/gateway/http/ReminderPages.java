package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.reminding.Reminders;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Asking for reminders by mail, and what the links in the letters lead to: a page with one button,
 * because mail programs open links to look at them.
 */
@Controller
final class ReminderPages {

  static final String OWN = JourneyPages.PATH + "/herinnering";
  private static final String YES = "/mijn/herinnering/ja";
  private static final String STOP = "/mijn/herinnering/stop";
  private static final String BACK = JourneyPages.PATH + "#herinnering";

  private final Reminders reminders;

  ReminderPages(Reminders reminders) {
    this.reminders = reminders;
  }

  @PostMapping(OWN)
  Mono<Rendering> ask(ServerWebExchange exchange, Visitor visitor) {
    return exchange
        .getFormData()
        .flatMap(
            sent -> {
              String address = Fields.one(sent, "address");
              return visitor.profile().isEmpty()
                  ? Mono.just(Places.goTo(Way.ROUTES))
                  : reminders
                      .ask(address, PageModel.reader(exchange).getLanguage(), visitor)
                      .map(faults -> faults.isEmpty() ? Places.goTo(BACK) : form(address, faults))
                      .onErrorResume(
                          PartnerDown.class, _ -> Mono.just(form(address, Trouble.NOT_STORED)));
            });
  }

  @PostMapping(OWN + "/stop")
  Mono<Rendering> stop(Visitor visitor) {
    return reminders.stop(visitor).thenReturn(Places.goTo(BACK));
  }

  @GetMapping(YES)
  Rendering mayConfirm(
      @RequestParam(defaultValue = "") String wie, @RequestParam(defaultValue = "") String code) {
    return link("ja", wie, code);
  }

  @PostMapping(YES)
  Mono<Rendering> confirm(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(sent -> reminders.confirm(Fields.one(sent, "wie"), Fields.one(sent, "code")))
        .map(confirmed -> done(confirmed ? "ja" : "oud"));
  }

  @GetMapping(STOP)
  Rendering mayEnd(
      @RequestParam(defaultValue = "") String wie, @RequestParam(defaultValue = "") String code) {
    return link("stop", wie, code);
  }

  @PostMapping(STOP)
  Mono<Rendering> end(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(
            sent ->
                reminders
                    .end(Fields.one(sent, "wie"), Fields.one(sent, "code"))
                    .thenReturn(done("stop")));
  }

  private static Rendering form(String address, List<Fault> faults) {
    return form(address, new Trouble(faults, false));
  }

  private static Rendering form(String address, Trouble trouble) {
    return Form.of("reminding/ask", trouble).modelAttribute("typed", address).build();
  }

  private static Rendering link(String what, String who, String code) {
    return Rendering.view("reminding/link")
        .modelAttribute("what", what)
        .modelAttribute("who", who)
        .modelAttribute("code", code)
        .build();
  }

  private static Rendering done(String what) {
    return Rendering.view("reminding/done").modelAttribute("what", what).build();
  }
}
