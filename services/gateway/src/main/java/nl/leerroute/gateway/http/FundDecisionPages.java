package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.desk.Application;
import nl.leerroute.gateway.desk.Decision;
import nl.leerroute.gateway.desk.Desk;
import nl.leerroute.gateway.desk.Desk.Work;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Applications about which a human has to decide, each with its reason; and the accounts. */
@Controller
final class FundDecisionPages {

  static final String POT = OwnFund.HOME + "/potten/{pot}";

  private final Desk desk;

  FundDecisionPages(Desk desk) {
    this.desk = desk;
  }

  @GetMapping(POT)
  Mono<Rendering> todo(@PathVariable String pot, Visitor visitor) {
    OwnFund.of(visitor);
    return page(pot, Work.DECIDE, visitor, Wrong.NOTHING);
  }

  /** Points for those who take part in a ranking, until their window closes. */
  @GetMapping(POT + "/punten")
  Mono<Rendering> ranking(@PathVariable String pot, Visitor visitor) {
    OwnFund.of(visitor);
    return page(pot, Work.RANK, visitor, Wrong.NOTHING);
  }

  /** What was paid, so that money can be asked back. */
  @GetMapping(POT + "/betaald")
  Mono<Rendering> paid(@PathVariable String pot, Visitor visitor) {
    OwnFund.of(visitor);
    return page(pot, Work.RECLAIM, visitor, Wrong.NOTHING);
  }

  private static String address(String pot, Work work) {
    String home = OwnFund.HOME + "/potten/" + pot;
    return switch (work) {
      case DECIDE -> home;
      case RANK -> home + "/punten";
      case RECLAIM -> home + "/betaald";
    };
  }

  /**
   * A decision that was not taken, as it was typed.
   *
   * @param application empty: nothing was wrong
   * @param amount in euros, or points
   */
  record Wrong(String application, Trouble trouble, String reason, String amount) {

    static final Wrong NOTHING = new Wrong("", Trouble.NONE, "", "");
  }

  private Mono<Rendering> page(String pot, Work work, Visitor visitor, Wrong wrong) {
    return desk.todo(pot, work, visitor)
        .map(applications -> page(pot, work, applications, wrong))
        .switchIfEmpty(SupplyPages.missing());
  }

  private static Rendering page(
      String pot, Work work, List<Application> applications, Wrong wrong) {
    return Form.of("fund/todo", wrong.trouble())
        .modelAttribute("pot", pot)
        .modelAttribute("work", work)
        .modelAttribute("wrong", wrong)
        .modelAttribute("applications", applications)
        .build();
  }

  @PostMapping(POT + "/{application}")
  Mono<Rendering> decide(
      @PathVariable String pot,
      @PathVariable String application,
      ServerWebExchange exchange,
      Visitor visitor) {
    OwnFund.of(visitor);
    return exchange.getFormData().flatMap(form -> decide(pot, application, form, visitor));
  }

  private Mono<Rendering> decide(
      String pot, String application, MultiValueMap<String, String> form, Visitor visitor) {
    String reason = Fields.one(form, "reden");
    String amount = Fields.one(form, "bedrag");
    Optional<Decision.What> what = what(Fields.one(form, "besluit"));
    Work work = work(what);
    if (what.isEmpty() || reason.isEmpty()) {
      return page(pot, work, visitor, new Wrong(application, at("reason"), reason, amount));
    }
    Optional<Long> number = number(what.get(), amount);
    if (number.isEmpty()) {
      String code = what.get() == Decision.What.RANK ? "points" : "paid";
      return page(pot, work, visitor, new Wrong(application, at(code), reason, amount));
    }
    return desk.decide(
            pot,
            application,
            new Decision(what.get(), number.get(), reason),
            Fields.one(form, "eenmaal"),
            visitor)
        .flatMap(
            decided ->
                switch (decided) {
                  case DONE -> Mono.just(Places.goTo(address(pot, work)));
                  case NOT_NOW ->
                      page(
                          pot, work, visitor, new Wrong(application, at("notNow"), reason, amount));
                  case GONE -> SupplyPages.missing();
                });
  }

  private static Work work(Optional<Decision.What> what) {
    return what.map(
            decision ->
                switch (decision) {
                  case GRANT, REFUSE, SETTLE -> Work.DECIDE;
                  case RANK -> Work.RANK;
                  case RECLAIM -> Work.RECLAIM;
                })
        .orElse(Work.DECIDE);
  }

  /** Empty: what was typed is none. */
  private static Optional<Long> number(Decision.What what, String typed) {
    return switch (what) {
      case GRANT, REFUSE -> Optional.of(0L);
      case SETTLE -> Euros.typed(typed);
      case RECLAIM -> Euros.typed(typed).filter(cents -> cents > 0);
      case RANK ->
          Optional.of(typed).filter(points -> points.matches("\\d{1,6}")).map(Long::valueOf);
    };
  }

  private static Trouble at(String code) {
    return Trouble.at("fund", code);
  }

  private static Optional<Decision.What> what(String word) {
    return switch (word) {
      case "ja" -> Optional.of(Decision.What.GRANT);
      case "nee" -> Optional.of(Decision.What.REFUSE);
      case "betaal" -> Optional.of(Decision.What.SETTLE);
      case "terug" -> Optional.of(Decision.What.RECLAIM);
      case "punten" -> Optional.of(Decision.What.RANK);
      default -> Optional.empty();
    };
  }

  @GetMapping(POT + "/besluiten.csv")
  Mono<ResponseEntity<byte[]>> accounts(@PathVariable String pot, Visitor visitor) {
    OwnFund.of(visitor);
    return desk.todo(pot, Work.DECIDE, visitor)
        .switchIfEmpty(SupplyPages.missing())
        .flatMap(_ -> desk.accounts(pot, visitor))
        .map(
            bytes ->
                ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                    .header(HttpHeaders.CONTENT_DISPOSITION, download(pot + ".csv"))
                    .body(bytes));
  }

  static String download(String name) {
    return ContentDisposition.attachment().filename(name).build().toString();
  }
}
