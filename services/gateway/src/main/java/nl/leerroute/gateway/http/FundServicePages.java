package nl.leerroute.gateway.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.funds.FundService;
import nl.leerroute.gateway.funds.FundServices;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a fund does besides money, told by the fund itself in a form that has room for more. */
@Controller
final class FundServicePages {

  static final String SERVICES = OwnFund.HOME + "/diensten";

  private static final int SPARE = 2;
  private static final int MOST = 22;
  private static final FundService EMPTY =
      new FundService(new Bilingual("", ""), new Bilingual("", ""), Optional.empty());

  private final FundServices services;

  FundServicePages(FundServices services) {
    this.services = services;
  }

  @GetMapping(SERVICES)
  Mono<Rendering> show(Visitor visitor) {
    return services.of(OwnFund.of(visitor), visitor).map(known -> page(known, Trouble.NONE));
  }

  @PostMapping(SERVICES)
  Mono<Rendering> tell(ServerWebExchange exchange, Visitor visitor) {
    String fund = OwnFund.of(visitor);
    return exchange
        .getFormData()
        .map(FundServicePages::typed)
        .flatMap(
            typed ->
                services
                    .tell(fund, typed, visitor)
                    .map(
                        faults ->
                            faults.isEmpty()
                                ? Places.goTo(SERVICES)
                                : page(typed, new Trouble(faults, false)))
                    .onErrorResume(
                        PartnerDown.class, _ -> Mono.just(page(typed, Trouble.NOT_STORED))));
  }

  /** Rows that were left empty are none. */
  private static List<FundService> typed(MultiValueMap<String, String> form) {
    List<FundService> typed = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      FundService one =
          new FundService(
              both(form, "name-" + i),
              both(form, "text-" + i),
              Optional.of(Fields.one(form, "website-" + i)).filter(text -> !text.isEmpty()));
      if (!one.equals(EMPTY)) {
        typed.add(one);
      }
    }
    return typed;
  }

  private static Bilingual both(MultiValueMap<String, String> form, String field) {
    return new Bilingual(Fields.one(form, field + "-nl"), Fields.one(form, field + "-en"));
  }

  private static Rendering page(List<FundService> known, Trouble trouble) {
    List<FundService> rows = new ArrayList<>(known);
    for (int i = 0; i < SPARE; i++) {
      rows.add(EMPTY);
    }
    return Form.of("fund/services", trouble).modelAttribute("rows", rows).build();
  }
}
