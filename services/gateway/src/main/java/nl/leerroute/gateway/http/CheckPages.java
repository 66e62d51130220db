package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.NextQuestion;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.answers.Taken;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** All answers in one view, each with the way to change it, and the step to the routes. */
@Controller
final class CheckPages {

  private final Profiles profiles;
  private final Recap recap;
  private final AnswersWorth worth;
  private final RenewalAdvice renewing;
  private final Saving saving;

  CheckPages(
      Profiles profiles, Recap recap, AnswersWorth worth, RenewalAdvice renewing, Saving saving) {
    this.profiles = profiles;
    this.recap = recap;
    this.worth = worth;
    this.renewing = renewing;
    this.saving = saving;
  }

  @GetMapping(Way.CHECK)
  Mono<Rendering> check(Visitor visitor, ServerWebExchange exchange) {
    return page(visitor, exchange, Trouble.NONE);
  }

  /**
   * Asks for routes; from then on every change is planned. When that fails the answers are safe,
   * and one can ask again without harm.
   */
  @PostMapping(Way.CHECK)
  Mono<Rendering> confirm(Visitor visitor, ServerWebExchange exchange) {
    return saving
        .begun(exchange)
        .flatMap(profiles::confirm)
        .flatMap(
            taken ->
                switch (taken) {
                  case Taken.Yes(Profile now) ->
                      exchange
                          .getSession()
                          .doOnNext(session -> saving.awaits(session, now))
                          .thenReturn(Places.goTo(Way.ROUTES));
                  case Taken.No(List<Fault> faults) ->
                      page(visitor, exchange, new Trouble(faults, false));
                })
        .onErrorReturn(PartnerDown.class, Form.of("journey/unsent", Trouble.NOT_STORED).build());
  }

  private Mono<Rendering> page(Visitor visitor, ServerWebExchange exchange, Trouble trouble) {
    return profiles
        .of(visitor)
        .flatMap(
            profile ->
                Mono.zip(
                        recap.of(profile.answers(), visitor, exchange),
                        worth.of(visitor),
                        exchange.getSession(),
                        renewing.of(profile.answers().certificates(), visitor))
                    .map(
                        known ->
                            page(profile, trouble)
                                .modelAttribute("parts", known.getT1())
                                .modelAttribute("renewals", known.getT4())
                                .modelAttribute(
                                    "next",
                                    new NextQuestion(profile.answers().given(), known.getT2())
                                        .after(Trail.of(known.getT3()).names())
                                        .map(Question::name)
                                        .orElse(""))
                                .modelAttribute(
                                    "back",
                                    Trail.of(known.getT3()).last().map(Way::to).orElse(Way.GOAL))
                                .build()));
  }

  private static Rendering.Builder<?> page(Profile profile, Trouble trouble) {
    return Form.of("journey/check", trouble).modelAttribute("confirmed", profile.confirmed());
  }
}
