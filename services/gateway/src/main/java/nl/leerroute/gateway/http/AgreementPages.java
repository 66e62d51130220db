package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.answers.Questions;
import nl.leerroute.gateway.funds.Cao;
import nl.leerroute.gateway.funds.LikelyAgreements;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Helps somebody to find the collective agreement that nobody knows by name. */
@Controller
final class AgreementPages {

  private static final int LONGEST = 200;

  private final Profiles profiles;
  private final Schemes schemes;

  AgreementPages(Profiles profiles, Schemes schemes) {
    this.profiles = profiles;
    this.schemes = schemes;
  }

  /** What is told is looked at and not kept. */
  @GetMapping(Way.AGREEMENT)
  Mono<Rendering> find(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String van,
      Visitor visitor) {
    String told = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
    return Mono.zip(profiles.of(visitor), schemes.caos(visitor))
        .map(
            known ->
                LikelyAgreements.of(
                    told, known.getT1().answers().given().one(Questions.SECTOR), known.getT2()))
        .map(likely -> page(told, van, likely, true))
        .onErrorReturn(PartnerDown.class, page(told, van, List.of(), false));
  }

  private static Rendering page(String told, String van, List<Cao> likely, boolean works) {
    return Form.of("journey/agreement", Trouble.NONE)
        .modelAttribute("told", told)
        .modelAttribute("van", van)
        .modelAttribute("likely", likely)
        .modelAttribute("works", works)
        .build();
  }
}
