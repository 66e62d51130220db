package nl.leerroute.intake.http;

import java.util.List;
import nl.leerroute.intake.call.Call;
import nl.leerroute.intake.call.CallId;
import nl.leerroute.intake.call.Calling;
import nl.leerroute.intake.call.Deed;
import nl.leerroute.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who wants to be called, for advisers. */
@RestController
class CallingController {

  private static final String KEY = "Idempotency-Key";

  private final Calling calling;

  CallingController(Calling calling) {
    this.calling = calling;
  }

  /**
   * @param name of the adviser, as the person will read it
   */
  record OpeningForm(String name) {}

  /** What an adviser says came of it. */
  enum Result {
    NOT_REACHED,
    CALLED,
    DONE;

    Deed.Kind deed() {
      return switch (this) {
        case NOT_REACHED -> Deed.Kind.NOT_REACHED;
        case CALLED -> Deed.Kind.CALLED;
        case DONE -> Deed.Kind.DONE;
      };
    }
  }

  record ResultForm(String name, Result result) {}

  @GetMapping("/calls")
  Mono<List<CallBody.Line>> waiting() {
    return calling.waiting().map(CallBody.Line::of).collectList();
  }

  /** That name and number are read is written down first. */
  @PostMapping("/calls/{id}/opening")
  Mono<ResponseEntity<Object>> open(
      @PathVariable String id, @RequestBody OpeningForm form, Caller caller) {
    return body(
        Mono.justOrEmpty(CallId.written(id))
            .flatMap(call -> calling.open(call, name(form.name(), caller))));
  }

  @PostMapping("/calls/{id}/results")
  Mono<ResponseEntity<Object>> mark(
      @PathVariable String id,
      @RequestBody ResultForm form,
      @RequestHeader(KEY) String key,
      Caller caller) {
    return body(
        Mono.justOrEmpty(CallId.written(id))
            .flatMap(
                call ->
                    calling.mark(
                        call,
                        name(form.name(), caller),
                        form.result().deed(),
                        caller.subject() + ":" + key)));
  }

  private static Mono<ResponseEntity<Object>> body(Mono<Call> calls) {
    return calls
        .<ResponseEntity<Object>>map(call -> ResponseEntity.ok(CallBody.of(call)))
        .defaultIfEmpty(Replies.missing());
  }

  private static String name(String said, Caller caller) {
    return said.isBlank() ? caller.subject() : said;
  }
}
