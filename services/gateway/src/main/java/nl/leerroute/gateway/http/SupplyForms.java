package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.supply.Cells;
import nl.leerroute.gateway.supply.Column;
import nl.leerroute.gateway.supply.Complaint;
import nl.leerroute.gateway.supply.Supply;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One course in a form: a new one, one that is offered, or one that waits for a correction. */
@Controller
final class SupplyForms {

  private static final String NEW = SupplyPages.HOME + "/cursus";
  private static final String KNOWN = NEW + "/{offer}";
  private static final String WAITING = SupplyPages.HOME + "/verbeteren/{record}";

  private final Supply supply;

  SupplyForms(Supply supply) {
    this.supply = supply;
  }

  @GetMapping(NEW)
  Mono<Rendering> fresh(Visitor visitor) {
    OwnProvider.of(visitor);
    return form(NEW, Cells.empty(), List.of(), visitor);
  }

  @PostMapping(NEW)
  Mono<Rendering> add(ServerWebExchange exchange, Visitor visitor) {
    String provider = OwnProvider.of(visitor);
    return exchange
        .getFormData()
        .map(SentCells::of)
        .flatMap(
            cells ->
                supply
                    .add(provider, cells, visitor)
                    .flatMap(wrong -> done(NEW, cells, wrong, visitor)));
  }

  @GetMapping(KNOWN)
  Mono<Rendering> known(@PathVariable String offer, Visitor visitor) {
    return supply
        .offer(OwnProvider.of(visitor), offer, visitor)
        .flatMap(cells -> form(NEW + "/" + offer, cells, List.of(), visitor))
        .switchIfEmpty(SupplyPages.missing());
  }

  @PostMapping(KNOWN)
  Mono<Rendering> change(@PathVariable String offer, ServerWebExchange exchange, Visitor visitor) {
    String provider = OwnProvider.of(visitor);
    return exchange
        .getFormData()
        .map(SentCells::of)
        .flatMap(
            cells ->
                supply
                    .change(provider, offer, cells, visitor)
                    .flatMap(wrong -> done(NEW + "/" + offer, cells, wrong, visitor)));
  }

  @GetMapping(WAITING)
  Mono<Rendering> waiting(@PathVariable String record, Visitor visitor) {
    return supply
        .open(OwnProvider.of(visitor), record, visitor)
        .flatMap(open -> form(address(record), open.cells(), open.record().complaints(), visitor))
        .switchIfEmpty(SupplyPages.missing());
  }

  @PostMapping(WAITING)
  Mono<Rendering> correct(
      @PathVariable String record, ServerWebExchange exchange, Visitor visitor) {
    String provider = OwnProvider.of(visitor);
    return exchange
        .getFormData()
        .map(SentCells::of)
        .flatMap(
            cells ->
                supply
                    .correct(provider, record, cells, visitor)
                    .flatMap(wrong -> done(address(record), cells, wrong, visitor)));
  }

  private static String address(String record) {
    return SupplyPages.HOME + "/verbeteren/" + record;
  }

  private Mono<Rendering> done(
      String address, Cells cells, List<Complaint> wrong, Visitor visitor) {
    return wrong.isEmpty()
        ? Mono.just(Rendering.redirectTo(SupplyPages.HOME).build())
        : form(address, cells, wrong, visitor);
  }

  private Mono<Rendering> form(
      String address, Cells cells, List<Complaint> complaints, Visitor visitor) {
    return supply
        .columns(visitor)
        .map(
            columns ->
                Form.of("supply/form", new Trouble(faults(complaints, columns), false))
                    .modelAttribute("address", address)
                    .modelAttribute("cells", cells.withRoom())
                    .modelAttribute(
                        "course", columns.stream().filter(one -> !one.isOfStart()).toList())
                    .modelAttribute("start", columns.stream().filter(Column::isOfStart).toList())
                    .build());
  }

  private static List<Fault> faults(List<Complaint> complaints, List<Column> columns) {
    return complaints.stream()
        .<Fault>map(
            complaint ->
                new Fault.Said(complaint.field(columns).orElse("TITLE"), complaint.named(columns)))
        .toList();
  }
}
