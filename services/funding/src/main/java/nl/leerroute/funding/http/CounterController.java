package nl.leerroute.funding.http;

import java.time.Instant;
import java.util.List;
import nl.leerroute.funding.ledger.Division;
import nl.leerroute.funding.ledger.Terms;
import nl.leerroute.funding.pot.Counter;
import nl.leerroute.funding.pot.LookingUpCounters;
import nl.leerroute.funding.window.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The windows at which one applies here, with what holds for everybody who does. */
@RestController
class CounterController {

  private final LookingUpCounters lookingUp;

  CounterController(LookingUpCounters lookingUp) {
    this.lookingUp = lookingUp;
  }

  /**
   * @param closes absent: no end known
   * @param decideDays within which people decide
   * @param claimDays within which proof is handed in
   * @param perEmployer the money is counted per employer, so that one must be named
   * @param objectionsTo where a letter goes to of who objects; absent: not told
   */
  record CounterBody(
      String windowId,
      String schemeId,
      Instant opens,
      @Nullable Instant closes,
      Status status,
      Division division,
      long decideDays,
      long claimDays,
      long objectDays,
      boolean perEmployer,
      @Nullable String objectionsTo) {

    static CounterBody of(Counter counter) {
      Terms terms = counter.plan().terms();
      return new CounterBody(
          counter.window().id(),
          counter.window().scheme().scheme(),
          counter.window().opens(),
          counter.window().closes().orElse(null),
          counter.status(),
          terms.division(),
          terms.reserveFor().toDays(),
          terms.claimWithin().toDays(),
          terms.objectWithin().toDays(),
          counter.plan().employerQuotaCents().isPresent() || counter.plan().deMinimis(),
          counter.plan().objectionsTo().orElse(null));
    }
  }

  /**
   * @param scheme ids of schemes; none: of all schemes
   */
  @GetMapping("/counters")
  Mono<List<CounterBody>> of(@RequestParam(defaultValue = "") List<String> scheme) {
    return lookingUp.of(scheme).map(counters -> counters.stream().map(CounterBody::of).toList());
  }
}
