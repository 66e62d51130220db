package nl.leerroute.gateway.http;

import nl.leerroute.gateway.remarks.Remarks;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What readers say is wrong, for a fund about its own schemes and for the operator. */
@Controller
final class RemarkDeskPages {

  static final String OF_FUND = OwnFund.HOME + "/meldingen";
  static final String OF_OPERATOR = "/beheer/meldingen";

  private final Remarks remarks;

  RemarkDeskPages(Remarks remarks) {
    this.remarks = remarks;
  }

  @GetMapping(OF_FUND)
  Mono<Rendering> ofFund(Visitor visitor) {
    OwnFund.of(visitor);
    return page(OF_FUND, visitor);
  }

  @GetMapping(OF_OPERATOR)
  Mono<Rendering> ofOperator(Visitor visitor) {
    operator(visitor);
    return page(OF_OPERATOR, visitor);
  }

  private Mono<Rendering> page(String address, Visitor visitor) {
    return remarks
        .waiting(visitor)
        .map(
            waiting ->
                Rendering.view("fund/remarks")
                    .modelAttribute("address", address)
                    .modelAttribute("remarks", waiting)
                    .build());
  }

  @PostMapping(OF_FUND + "/{id}")
  Mono<Rendering> settleOfFund(@PathVariable String id, Visitor visitor) {
    OwnFund.of(visitor);
    return settle(id, OF_FUND, visitor);
  }

  @PostMapping(OF_OPERATOR + "/{id}")
  Mono<Rendering> settleOfOperator(@PathVariable String id, Visitor visitor) {
    operator(visitor);
    return settle(id, OF_OPERATOR, visitor);
  }

  /** One that somebody else settled just before is gone, which is what was asked. */
  private Mono<Rendering> settle(String id, String address, Visitor visitor) {
    return remarks.settle(id, visitor).thenReturn(Places.goTo(address));
  }

  private static void operator(Visitor visitor) {
    if (!visitor.is(Capacity.OPERATOR)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
