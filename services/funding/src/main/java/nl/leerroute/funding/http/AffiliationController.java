package nl.leerroute.funding.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.contracts.Text;
import nl.leerroute.funding.affiliation.Affiliation;
import nl.leerroute.funding.affiliation.Employer;
import nl.leerroute.funding.affiliation.KeepingLists;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.platform.security.Caller;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The employers that are affiliated with the own fund; nobody else sees or changes its list. */
@RestController
class AffiliationController {

  /** What 60,000 rows come to. */
  private static final int MOST_BYTES = 8 << 20;

  private static final Text TOO_LARGE =
      new Text("Dit bestand is groter dan 8 MB.", "This file is larger than 8 MB.");

  private final KeepingLists keeping;

  AffiliationController(KeepingLists keeping) {
    this.keeping = keeping;
  }

  /**
   * @param employer the one that was asked for, when it is on the list
   */
  record ListBody(int employers, Instant at, Optional<Employer> employer) {

    static ListBody of(Affiliation list, Optional<String> kvk) {
      return new ListBody(
          list.employers().size(),
          list.at(),
          kvk.flatMap(Employer::number).flatMap(list::employer));
    }
  }

  record ReplacedBody(int employers, int added, int gone) {}

  /**
   * @param kvk of an employer that is looked for
   */
  @GetMapping("/affiliations")
  Mono<ResponseEntity<Object>> list(@RequestParam Optional<String> kvk, Caller caller) {
    return own(caller, keeping::of)
        .<ResponseEntity<Object>>map(list -> ResponseEntity.ok(ListBody.of(list, kvk)))
        .defaultIfEmpty(MoneyReplies.missing());
  }

  /** Takes a whole list in CSV, in the place of the one before; a wrong one changes nothing. */
  @PostMapping("/affiliations")
  Mono<ResponseEntity<Object>> replace(ServerHttpRequest request, Caller caller) {
    return DataBufferUtils.join(request.getBody(), MOST_BYTES)
        .map(AffiliationController::bytes)
        .defaultIfEmpty(new byte[0])
        .map(EmployerSheet::of)
        .flatMap(sheet -> replace(sheet, caller))
        .onErrorReturn(
            DataBufferLimitException.class,
            MoneyReplies.invalid(
                List.of(new FieldProblem("file", "too-large", TOO_LARGE, List.of()))));
  }

  private Mono<ResponseEntity<Object>> replace(EmployerSheet sheet, Caller caller) {
    return sheet.problems().isEmpty()
        ? own(caller, organisation -> keeping.replace(organisation, sheet.employers()))
            .<ResponseEntity<Object>>map(
                replaced ->
                    ResponseEntity.ok(
                        new ReplacedBody(
                            replaced.now().employers().size(), replaced.added(), replaced.gone())))
            .defaultIfEmpty(MoneyReplies.missing())
        : Mono.just(MoneyReplies.invalid(sheet.problems()));
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  /** From now on it is what an employer says that counts. */
  @DeleteMapping("/affiliations")
  Mono<ResponseEntity<Object>> withdraw(Caller caller) {
    return own(caller, organisation -> keeping.withdraw(organisation).thenReturn(true))
        .<ResponseEntity<Object>>map(_ -> ResponseEntity.noContent().build())
        .defaultIfEmpty(MoneyReplies.missing());
  }

  private static <T> Mono<T> own(Caller caller, Function<String, Mono<T>> action) {
    return Mono.justOrEmpty(caller.organisation()).flatMap(action);
  }
}
