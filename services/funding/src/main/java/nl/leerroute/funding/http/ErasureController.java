package nl.leerroute.funding.http;

import nl.leerroute.funding.applying.ErasingFacts;
import nl.leerroute.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Somebody wants nothing told of him or her any more. */
@RestController
class ErasureController {

  private final ErasingFacts erasing;
  private final Accounts accounts;

  ErasureController(ErasingFacts erasing, Accounts accounts) {
    this.erasing = erasing;
    this.accounts = accounts;
  }

  /** Answers the same when there was nothing to erase. */
  @PostMapping("/applications/erasure")
  Mono<ResponseEntity<Void>> erase(Caller caller) {
    return erasing
        .erase(accounts.person(caller))
        .thenReturn(ResponseEntity.noContent().<Void>build());
  }
}
