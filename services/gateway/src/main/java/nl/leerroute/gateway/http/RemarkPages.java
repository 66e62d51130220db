package nl.leerroute.gateway.http;

import java.util.UUID;
import nl.leerroute.gateway.funds.Scheme;
import nl.leerroute.gateway.funds.SchemeRule;
import nl.leerroute.gateway.funds.Schemes;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.remarks.Remarks;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** "This is not right": a form without a word about who says it, for whoever can mend the text. */
@Controller
final class RemarkPages {

  static final String ALL = "/mijn/klopt-niet/";

  private static final String PATH = ALL + "{schemeId}/{version}";

  private final Schemes schemes;
  private final Remarks remarks;

  RemarkPages(Schemes schemes, Remarks remarks) {
    this.schemes = schemes;
    this.remarks = remarks;
  }

  /**
   * @param verstuurd whether somebody comes here after sending
   */
  @GetMapping(PATH)
  Mono<Rendering> ask(
      @PathVariable String schemeId,
      @PathVariable String version,
      @RequestParam(defaultValue = "false") boolean verstuurd) {
    return scheme(schemeId, version)
        .map(
            scheme ->
                verstuurd
                    ? Rendering.view("schemes/remarked").modelAttribute("scheme", scheme).build()
                    : page(scheme, empty(), Trouble.NONE));
  }

  private static Remarks.Typed empty() {
    return new Remarks.Typed("", "", UUID.randomUUID().toString());
  }

  @PostMapping(PATH)
  Mono<Rendering> send(
      @PathVariable String schemeId,
      @PathVariable String version,
      ServerWebExchange exchange,
      Visitor visitor) {
    return Mono.zip(scheme(schemeId, version), exchange.getFormData().map(RemarkPages::typed))
        .flatMap(
            both ->
                remarks
                    .send(schemeId, version, both.getT2(), visitor)
                    .map(sent -> after(sent, both.getT1(), both.getT2()))
                    .onErrorResume(
                        PartnerDown.class,
                        _ -> Mono.just(page(both.getT1(), both.getT2(), Trouble.NOT_STORED))));
  }

  private static Remarks.Typed typed(MultiValueMap<String, String> form) {
    return new Remarks.Typed(
        Fields.one(form, "text"), Fields.one(form, "replyTo"), Fields.one(form, "eenmaal"));
  }

  private static Rendering after(Remarks.Sent sent, Scheme scheme, Remarks.Typed typed) {
    return switch (sent) {
      case Remarks.Sent.Done() ->
          Places.goTo(ALL + scheme.schemeId() + "/" + scheme.version() + "?verstuurd=true");
      case Remarks.Sent.Wrong(var faults) -> page(scheme, typed, new Trouble(faults, false));
      case Remarks.Sent.Full() -> page(scheme, typed, Trouble.at("text", "full"));
      case Remarks.Sent.Gone() -> Places.goTo(SchemeAddress.PATH);
    };
  }

  private Mono<Scheme> scheme(String schemeId, String version) {
    return schemes
        .rule(schemeId, version, Visitor.UNKNOWN)
        .map(SchemeRule::scheme)
        .switchIfEmpty(SupplyPages.missing());
  }

  private static Rendering page(Scheme scheme, Remarks.Typed typed, Trouble trouble) {
    return Form.of("schemes/remark", trouble)
        .modelAttribute("scheme", scheme)
        .modelAttribute("typed", typed)
        .build();
  }
}
