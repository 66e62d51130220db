package nl.leerroute.gateway.http;

import nl.leerroute.gateway.supply.FactColumns;
import nl.leerroute.gateway.supply.OfferMoney;
import nl.leerroute.gateway.supply.Reached;
import nl.leerroute.gateway.supply.Reaches;
import nl.leerroute.gateway.supply.Supply;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Which schemes pay an offer of the provider, and what to fill in for the others. */
@Controller
final class SupplyMoneyPages {

  private final Reaches reaches;
  private final Supply supply;

  SupplyMoneyPages(Reaches reaches, Supply supply) {
    this.reaches = reaches;
    this.supply = supply;
  }

  @GetMapping(SupplyPages.HOME + "/cursus/{offer}/regelingen")
  Mono<Rendering> show(@PathVariable String offer, Visitor visitor) {
    return Mono.zip(
            reaches
                .of(OwnProvider.of(visitor), offer, visitor)
                .switchIfEmpty(SupplyPages.missing()),
            supply.columns(visitor).map(FactColumns::new))
        .map(both -> page(offer, both.getT1(), both.getT2()));
  }

  private static Rendering page(String offer, OfferMoney money, FactColumns columns) {
    return Rendering.view("supply/money")
        .modelAttribute("offer", offer)
        .modelAttribute("money", money)
        .modelAttribute("columns", columns)
        .modelAttribute("says", Reached.Says.values())
        .build();
  }
}
