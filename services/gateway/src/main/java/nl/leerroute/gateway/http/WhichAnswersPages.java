package nl.leerroute.gateway.http;

import java.util.Optional;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Accounts;
import nl.leerroute.gateway.visitors.ProfileId;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Asks somebody who logged in with new answers which ones to keep; the others are erased. */
@Controller
final class WhichAnswersPages {

  static final String PATH = "/mijn/welke-antwoorden";

  private final Profiles profiles;
  private final Accounts accounts;

  WhichAnswersPages(Profiles profiles, Accounts accounts) {
    this.profiles = profiles;
    this.accounts = accounts;
  }

  @GetMapping(PATH)
  Rendering ask(WebSession session) {
    return Visits.earlier(session).isEmpty()
        ? Places.goTo(Way.CHECK)
        : Form.of("journey/which", Trouble.NONE).build();
  }

  @PostMapping(PATH)
  Mono<Rendering> keep(ServerWebExchange exchange, Visitor visitor, WebSession session) {
    Optional<ProfileId> earlier = Visits.earlier(session);
    if (earlier.isEmpty() || visitor.profile().isEmpty() || visitor.account().isEmpty()) {
      return Mono.just(Places.goTo(Way.CHECK));
    }
    return exchange
        .getFormData()
        .map(form -> Fields.one(form, "keep"))
        .flatMap(
            keep ->
                switch (keep) {
                  case "earlier" -> keep(earlier.get(), visitor.profile().get(), visitor, session);
                  case "new" -> keep(visitor.profile().get(), earlier.get(), visitor, session);
                  default -> Mono.just(form(Trouble.at("keep", "choose")));
                })
        .onErrorResume(PartnerDown.class, _ -> Mono.just(form(Trouble.NOT_STORED)));
  }

  private Mono<Rendering> keep(ProfileId kept, ProfileId let, Visitor visitor, WebSession session) {
    String subject = visitor.account().orElseThrow().subject();
    return profiles
        .erase(new Visitor(Optional.of(let), visitor.account()))
        .then(accounts.link(subject, kept))
        .then(
            Mono.fromSupplier(
                () -> {
                  if (!visitor.profile().equals(Optional.of(kept))) {
                    Visits.take(session, kept);
                  }
                  Visits.settled(session);
                  return Places.goTo(Way.CHECK);
                }));
  }

  private static Rendering form(Trouble trouble) {
    return Form.of("journey/which", trouble).build();
  }
}
