package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.advising.Handover;
import nl.leerroute.gateway.advising.Handovers;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.applying.Applications;
import nl.leerroute.gateway.calling.CallRequest;
import nl.leerroute.gateway.calling.CallRequests;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.reminding.Reminder;
import nl.leerroute.gateway.reminding.Reminders;
import nl.leerroute.gateway.takeout.Takeouts;
import nl.leerroute.gateway.takeout.Trail;
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

  static final String DATA = "/mijn/gegevens";

  private final Profiles profiles;
  private final Accounts accounts;
  private final Applications applications;
  private final Sessions sessions;

  private final Takeouts takeouts;
  private final Handovers handovers;
  private final CallRequests calls;
  private final Reminders reminders;

  DataPages(
      Profiles profiles,
      Accounts accounts,
      Applications applications,
      Sessions sessions,
      Takeouts takeouts,
      Handovers handovers,
      CallRequests calls,
      Reminders reminders) {
    this.reminders = reminders;
    this.calls = calls;
    this.takeouts = takeouts;
    this.handovers = handovers;
    this.profiles = profiles;
    this.accounts = accounts;
    this.applications = applications;
    this.sessions = sessions;
  }

  @GetMapping(DATA)
  Mono<Rendering> show(Visitor visitor) {
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
            .onErrorResume(PartnerDown.class, _ -> page(visitor, Trouble.NOT_STORED));
  }

  @GetMapping("/verwijderd")
  String erased() {
    return "erased";
  }

  /** What intake cannot tell now is left out: erasing is never out of reach. */
  private Mono<Rendering> page(Visitor visitor, Trouble trouble) {
    Mono<Optional<Trail>> trail =
        takeouts
            .trail(visitor)
            .map(Optional::of)
            .onErrorReturn(PartnerDown.class, Optional.empty())
            .defaultIfEmpty(Optional.empty());
    Mono<List<Handover>> lent = handovers.of(visitor).onErrorReturn(PartnerDown.class, List.of());
    Mono<Optional<CallRequest>> call =
        calls
            .of(visitor)
            .map(Optional::of)
            .onErrorReturn(PartnerDown.class, Optional.empty())
            .defaultIfEmpty(Optional.empty());
    Mono<Optional<Reminder>> reminder =
        reminders
            .of(visitor)
            .filter(one -> !one.isOff())
            .map(Optional::of)
            .onErrorReturn(PartnerDown.class, Optional.empty())
            .defaultIfEmpty(Optional.empty());
    return Mono.zip(trail, lent, call, reminder)
        .map(
            kept ->
                Form.of("journey/data", trouble)
                    .modelAttribute("kept", visitor.profile().isPresent())
                    .modelAttribute("mayHaveApplied", Applications.canBeOf(visitor))
                    .modelAttribute("trail", kept.getT1())
                    .modelAttribute("handovers", kept.getT2())
                    .modelAttribute("call", kept.getT3())
                    .modelAttribute("reminder", kept.getT4())
                    .build());
  }
}
