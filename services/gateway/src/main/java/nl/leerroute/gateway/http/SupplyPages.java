package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.supply.Delivery;
import nl.leerroute.gateway.supply.Own;
import nl.leerroute.gateway.supply.Supply;
import nl.leerroute.gateway.supply.Waiting;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What a provider offers, how to deliver it, and what became of what was delivered. */
@Controller
final class SupplyPages {

  static final String HOME = "/aanbieder";
  static final String DELIVERY = HOME + "/leveringen/{run}";
  private static final int PAGE = 50;

  private final Supply supply;

  SupplyPages(Supply supply) {
    this.supply = supply;
  }

  @GetMapping(HOME)
  Mono<Rendering> home(Visitor visitor) {
    String provider = OwnProvider.of(visitor);
    return Mono.zip(
            supply.offers(provider, visitor),
            supply.deliveries(provider, visitor),
            supply.waiting(provider, visitor))
        .map(all -> home(all.getT1(), all.getT2(), all.getT3()));
  }

  private static Rendering home(
      List<Own> offers, List<Delivery> deliveries, List<Waiting> waiting) {
    return Rendering.view("supply/home")
        .modelAttribute("offers", offers)
        .modelAttribute("last", deliveries.stream().findFirst())
        .modelAttribute("waiting", waiting)
        .modelAttribute("trouble", Trouble.NONE)
        .build();
  }

  @GetMapping(DELIVERY)
  Mono<Rendering> delivery(
      @PathVariable String run,
      @RequestParam Optional<Delivery.Outcome> uitkomst,
      @RequestParam(defaultValue = "0") int pagina,
      Visitor visitor) {
    return supply
        .delivery(OwnProvider.of(visitor), run, uitkomst, pagina, visitor)
        .map(
            told ->
                Rendering.view("supply/delivery")
                    .modelAttribute("delivery", told.delivery())
                    .modelAttribute("lines", told.lines())
                    .modelAttribute("outcome", uitkomst)
                    .modelAttribute("page", pagina)
                    .modelAttribute("more", told.lines().size() == PAGE)
                    .modelAttribute("trouble", Trouble.NONE)
                    .build())
        .switchIfEmpty(missing());
  }

  @PostMapping(DELIVERY + "/einde")
  Mono<Rendering> confirm(@PathVariable String run, Visitor visitor) {
    return supply
        .confirm(OwnProvider.of(visitor), run, visitor)
        .map(_ -> Rendering.redirectTo(HOME + "/leveringen/" + run).build());
  }

  @GetMapping(HOME + "/sjabloon.{form}")
  Mono<ResponseEntity<byte[]>> template(@PathVariable String form, Visitor visitor) {
    return Mono.justOrEmpty(Optional.of(form).filter(List.of("csv", "xlsx")::contains))
        .flatMap(asked -> supply.template(asked, visitor))
        .map(
            bytes ->
                ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                            .filename("leerroute-aanbod." + form)
                            .build()
                            .toString())
                    .body(bytes))
        .switchIfEmpty(missing());
  }

  static <T> Mono<T> missing() {
    return Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
