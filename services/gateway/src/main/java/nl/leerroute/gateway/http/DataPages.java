package nl.leerroute.gateway.http;

import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.applying.Applications;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Accounts;
import nl.leerroute.gateway.visitors.Sessions;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** What is kept of somebody, and having it removed. */
@Controller
final class DataPages {

  private static final String DATA = "/mijn/gegevens";

  private final Profiles profiles;
  private final Accounts accounts;
  private final Applications applications;
  private final Sessions sessions;

  DataPages(Profiles profiles, Accounts accounts, Applications applications, Sessions sessions) {
    this.profiles = profiles;
    this.accounts = accounts;
    this.applications = applications;
    this.sessions = sessions;
  }

  @GetMapping(DATA)
  Rendering show(Visitor visitor) {
    return page(visitor, Trouble.NONE);
  }

  /**
   * Erases what applications tell, the profile, the link to the account and last all sessions with
   * these answers: what fails can be repeated.
   */
  @PostMapping(DATA + "/verwijderen")
  Mono<Rendering> erase(Visitor visitor, WebSession session) {
    return visitor.profile().isEmpty() && !Applications.canBeOf(visitor)
        ? Mono.just(Places.goTo(DATA))
        : applications
            .erase(visitor)
            .then(Mono.justOrEmpty(visitor.profile()).flatMap(_ -> profiles.erase(visitor)))
            .then(
                Mono.justOrEmpty(visitor.account())
                    .flatMap(account -> accounts.forget(account.subject())))
            .then(
                Mono.justOrEmpty(visitor.profile())
                    .flatMap(profile -> Visits.endAllOf(profile, sessions)))
            .then(session.invalidate())
            .thenReturn(Places.goTo("/verwijderd"))
            .onErrorResume(PartnerDown.class, _ -> Mono.just(page(visitor, Trouble.NOT_STORED)));
  }

  @GetMapping("/verwijderd")
  String erased() {
    return "erased";
  }

  private static Rendering page(Visitor visitor, Trouble trouble) {
    return Form.of("journey/data", trouble)
        .modelAttribute("kept", visitor.profile().isPresent())
        .modelAttribute("mayHaveApplied", Applications.canBeOf(visitor))
        .build();
  }
}
