package nl.leerroute.gateway.http;

import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.gateway.desk.Bar;
import nl.leerroute.gateway.desk.Pot;
import nl.leerroute.gateway.desk.Pots;
import nl.leerroute.gateway.funds.SchemeList;
import nl.leerroute.gateway.remarks.Remarks;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The schemes of a fund, and how their money stands. */
@Controller
final class FundPages {

  private final Pots pots;
  private final Remarks remarks;
  private final OwnThings own;

  FundPages(Pots pots, Remarks remarks, OwnThings own) {
    this.pots = pots;
    this.remarks = remarks;
    this.own = own;
  }

  @GetMapping(OwnFund.HOME)
  Mono<Rendering> home(Visitor visitor) {
    OwnFund.of(visitor);
    return home(visitor, Trouble.NONE);
  }

  /** The same page with why something on it was not done. */
  Mono<Rendering> home(Visitor visitor, Trouble trouble) {
    return Mono.zip(own.of(visitor), pots.own(visitor), remarks.waiting(visitor))
        .map(all -> home(all.getT1(), all.getT2(), all.getT3().size(), trouble));
  }

  private static Rendering home(OwnThings.Own own, List<Pot> pots, int remarks, Trouble trouble) {
    return Form.of("fund/home", trouble)
        .modelAttribute("own", own)
        .modelAttribute("pots", pots)
        .modelAttribute("bars", Bar.of(pots))
        .modelAttribute("remarks", remarks)
        .build();
  }

  /** Whether a version is the fund's own; while nobody can say, whoever acts is told so. */
  Mono<Boolean> owns(String scheme, String version, Visitor visitor) {
    return own.of(visitor)
        .map(things -> things.schemes().map(list -> has(list, scheme, version)).orElse(true));
  }

  private static boolean has(SchemeList list, String scheme, String version) {
    return Stream.concat(list.current().stream(), list.ended().stream())
        .anyMatch(one -> one.schemeId().equals(scheme) && one.version().equals(version));
  }
}
