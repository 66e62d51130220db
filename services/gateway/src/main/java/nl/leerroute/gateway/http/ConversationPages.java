package nl.leerroute.gateway.http;

import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.ProfileId;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** An adviser's next client: nothing of the one before stays behind. */
@Controller
final class ConversationPages {

  private final Profiles profiles;

  ConversationPages(Profiles profiles) {
    this.profiles = profiles;
  }

  @PostMapping("/mijn/nieuw-gesprek")
  Mono<Rendering> begin(Visitor visitor, WebSession session) {
    if (!visitor.is(Capacity.ADVISER)) {
      return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
    Mono<Void> erased = visitor.profile().isEmpty() ? Mono.empty() : profiles.erase(visitor);
    return erased.then(
        Mono.fromSupplier(
            () -> {
              Visits.take(session, ProfileId.random());
              return Places.goTo(OccupationQuestion.WORK.path());
            }));
  }
}
