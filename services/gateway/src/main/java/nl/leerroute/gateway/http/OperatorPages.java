package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerroute.gateway.outage.PartnerDown;
import nl.leerroute.gateway.taxonomies.Report;
import nl.leerroute.gateway.taxonomies.Sent;
import nl.leerroute.gateway.taxonomies.TakenList;
import nl.leerroute.gateway.taxonomies.Taxonomies;
import nl.leerroute.gateway.taxonomies.TouchedProfiles;
import nl.leerroute.gateway.visitors.Capacity;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The taxonomy for its operator: what is here, taking a release or a list in, what came of it. */
@Controller
final class OperatorPages {

  static final String TAXONOMY = "/beheer/taxonomie";

  private static final String SECONDS = "3";

  private final Taxonomies taxonomies;
  private final TouchedProfiles profiles;

  OperatorPages(Taxonomies taxonomies, TouchedProfiles profiles) {
    this.taxonomies = taxonomies;
    this.profiles = profiles;
  }

  @GetMapping(TAXONOMY)
  Mono<Rendering> overview(Visitor visitor) {
    return operator(visitor).flatMap(operator -> page(operator, Optional.empty(), HttpStatus.OK));
  }

  /** How far it is; without scripts the page asks for itself again. */
  @GetMapping(TAXONOMY + "/{release}")
  Mono<Rendering> report(@PathVariable String release, Visitor visitor) {
    return report(release, visitor, "operator/import");
  }

  @GetMapping(value = TAXONOMY + "/{release}", headers = "HX-Request")
  Mono<Rendering> progress(@PathVariable String release, Visitor visitor) {
    return report(release, visitor, "operator/import :: report");
  }

  /** After the answer to a form, its address may be asked for again. */
  @GetMapping({Uploads.RELEASE, Uploads.LIST})
  Rendering again() {
    return Places.goTo(TAXONOMY);
  }

  @PostMapping(Uploads.RELEASE)
  Mono<Rendering> takeRelease(Visitor visitor, ServerWebExchange exchange) {
    return take(
        visitor,
        operator ->
            taxonomies.sendRelease(
                operator,
                Uploads.form(exchange.getRequest()),
                Uploads.bytes(exchange.getRequest().getBody())));
  }

  @PostMapping(Uploads.LIST)
  Mono<Rendering> takeList(Visitor visitor, ServerWebExchange exchange) {
    return take(
        visitor,
        operator ->
            taxonomies.sendList(
                operator,
                Uploads.form(exchange.getRequest()),
                Uploads.bytes(exchange.getRequest().getBody())));
  }

  private Mono<Rendering> take(Visitor visitor, Function<Visitor, Mono<Sent>> sending) {
    return operator(visitor)
        .flatMap(operator -> sending.apply(operator).flatMap(sent -> answer(operator, sent)));
  }

  private Mono<Rendering> answer(Visitor operator, Sent sent) {
    return switch (sent) {
      case Sent.Begun(String release) -> Mono.just(Places.goTo(TAXONOMY + "/" + release));
      case Sent.Taken _ -> page(operator, Optional.of(sent), HttpStatus.OK);
      case Sent.UnderWay _ -> page(operator, Optional.of(sent), HttpStatus.CONFLICT);
      case Sent.Refused _ -> page(operator, Optional.of(sent), HttpStatus.UNPROCESSABLE_CONTENT);
      case Sent.TooLarge _ -> page(operator, Optional.of(sent), HttpStatus.CONTENT_TOO_LARGE);
    };
  }

  private Mono<Rendering> page(Visitor operator, Optional<Sent> sent, HttpStatus status) {
    return taxonomies
        .releases(operator)
        .map(Optional::of)
        .onErrorReturn(PartnerDown.class, Optional.empty())
        .map(
            releases ->
                Rendering.view("operator/taxonomy")
                    .status(status)
                    .modelAttribute("releases", releases)
                    .modelAttribute("taken", sent.flatMap(OperatorPages::list))
                    .modelAttribute("refused", sent.map(OperatorPages::refused).orElse(List.of()))
                    .modelAttribute("wrong", sent.map(OperatorPages::wrong).orElse(""))
                    .build());
  }

  private static Optional<TakenList> list(Sent sent) {
    return sent instanceof Sent.Taken(var list) ? Optional.of(list) : Optional.empty();
  }

  private static List<Report.Remark> refused(Sent sent) {
    return sent instanceof Sent.Refused(var why) ? why : List.of();
  }

  /** Key of the sentence; empty: nothing is wrong. */
  private static String wrong(Sent sent) {
    return switch (sent) {
      case Sent.Begun _, Sent.Taken _ -> "";
      case Sent.UnderWay _ -> "operator.underWay";
      case Sent.Refused _ -> "operator.refused";
      case Sent.TooLarge _ -> "operator.tooLarge";
    };
  }

  private Mono<Rendering> report(String release, Visitor visitor, String view) {
    return operator(visitor)
        .flatMap(
            operator ->
                taxonomies
                    .report(operator, release)
                    .flatMap(
                        report ->
                            touched(operator, report)
                                .map(touched -> rendering(report, touched, view))))
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  /** Empty while nothing is known of profiles: the rest of the report does not wait for it. */
  private Mono<Optional<TouchedProfiles.Touched>> touched(Visitor operator, Report report) {
    return report.outcome().isEmpty()
        ? Mono.just(Optional.empty())
        : profiles
            .by(operator, report.release())
            .map(Optional::of)
            .onErrorResume(PartnerDown.class, _ -> Mono.empty())
            .defaultIfEmpty(Optional.empty());
  }

  private static Rendering rendering(
      Report report, Optional<TouchedProfiles.Touched> touched, String view) {
    return Rendering.view(view)
        .modelAttribute("report", report)
        .modelAttribute("touched", touched)
        .modelAttribute("again", report.underWay() ? SECONDS : "")
        .build();
  }

  private static Mono<Visitor> operator(Visitor visitor) {
    return visitor.is(Capacity.OPERATOR)
        ? Mono.just(visitor)
        : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
  }
}
