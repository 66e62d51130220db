package nl.leerroute.gateway.http;

import java.util.Optional;
import nl.leerroute.gateway.advising.Handovers;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Arriving;
import nl.leerroute.gateway.visitors.ProfileId;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Going on later or on another device without an account, with a code that is good for once; also
 * what somebody takes home who filled it in together with an adviser.
 */
@Controller
final class GoingOnPages {

  static final String PATH = "/mijn/verder";

  private final Handovers handovers;
  private final Arriving arriving;

  GoingOnPages(Handovers handovers, Arriving arriving) {
    this.handovers = handovers;
    this.arriving = arriving;
  }

  @GetMapping(PATH)
  Rendering show() {
    return page(Trouble.NONE, Optional.empty(), false);
  }

  /** Sent again it shows another code, and the one before is worth nothing. */
  @PostMapping(PATH + "/code")
  Mono<Rendering> code(Visitor visitor, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .filter(_ -> visitor.profile().isPresent())
        .flatMap(
            form ->
                handovers.codeToGoOn(
                    visitor, PageModel.reader(exchange).getLanguage(), Once.in(form)))
        .map(code -> page(Trouble.NONE, Optional.of(code), false))
        .switchIfEmpty(HandoverPages.missing())
        .onErrorResume(
            PartnerDown.class, _ -> Mono.just(page(Trouble.NOT_STORED, Optional.empty(), false)));
  }

  /** Whoever knew the session before has nothing with it afterwards. */
  @PostMapping(PATH)
  Mono<Rendering> goOn(ServerWebExchange exchange, WebSession session, Visitor visitor) {
    return exchange
        .getFormData()
        .flatMap(form -> handovers.goOn(Fields.one(form, "code"), visitor))
        .flatMap(profile -> take(profile, session, visitor))
        .map(Places::goTo)
        .switchIfEmpty(Mono.fromSupplier(() -> page(Trouble.NONE, Optional.empty(), true)))
        .onErrorResume(
            PartnerDown.class, _ -> Mono.just(page(Trouble.NOT_STORED, Optional.empty(), false)));
  }

  /** Like arriving with these answers: an account that has others already says which to keep. */
  private Mono<String> take(ProfileId profile, WebSession session, Visitor visitor) {
    Visits.take(session, profile);
    Visits.askedForSeat(session);
    return arriving
        .arrive(new Visitor(Optional.of(profile), visitor.account()))
        .map(
            arrival -> {
              if (arrival instanceof Arriving.Arrival.Two(var earlier)) {
                Visits.earlier(session, earlier);
                return WhichAnswersPages.PATH;
              }
              return Way.CHECK;
            })
        .flatMap(next -> session.changeSessionId().thenReturn(next));
  }

  private static Rendering page(Trouble trouble, Optional<String> code, boolean wrong) {
    Rendering.Builder<?> page =
        Form.of("advising/goon", trouble)
            .modelAttribute("code", code)
            .modelAttribute("wrong", wrong)
            .modelAttribute(Once.FIELD, Once.random());
    return wrong ? page.status(HttpStatus.UNPROCESSABLE_CONTENT).build() : page.build();
  }
}
