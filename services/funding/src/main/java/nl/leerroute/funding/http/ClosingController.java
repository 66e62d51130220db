package nl.leerroute.funding.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerroute.contracts.Text;
import nl.leerroute.funding.pot.Closed;
import nl.leerroute.funding.pot.ClosingEarly;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Closes windows of the own fund early; another's window answers like none. */
@RestController
class ClosingController {

  private final ClosingEarly closing;

  ClosingController(ClosingEarly closing) {
    this.closing = closing;
  }

  /**
   * @param closes first instant at which an application no longer counts; absent: now
   */
  record ClosingForm(@Nullable Instant closes) {}

  @PostMapping("/windows/{id}/closing")
  Mono<ResponseEntity<Object>> close(
      @PathVariable String id, @RequestBody ClosingForm form, Caller caller) {
    return Mono.justOrEmpty(caller.organisation())
        .flatMap(
            organisation -> closing.close(id, Optional.ofNullable(form.closes()), organisation))
        .map(ClosingController::reply)
        .defaultIfEmpty(MoneyReplies.missing());
  }

  private static ResponseEntity<Object> reply(Closed closed) {
    return switch (closed) {
      case Closed.Done(var window) ->
          ResponseEntity.ok(SchemeBody.WindowBody.of(window.window(), window.status()));
      case Closed.NotFound() -> MoneyReplies.missing();
      case Closed.NotEarlier() ->
          MoneyReplies.invalid(
              List.of(
                  new FieldProblem(
                      "closes",
                      "not-earlier",
                      new Text(
                          "Kies een dag vanaf nu, en niet later dan het einde dat er al is.",
                          "Choose a day from now on, and not after the end that there is."),
                      List.of())));
    };
  }
}
