package nl.leerroute.gateway.http;

import java.util.Optional;
import nl.leerroute.gateway.drafting.Reach;
import nl.leerroute.gateway.drafting.Reaches;
import nl.leerroute.gateway.money.Euros;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.regions.Regions;
import nl.leerroute.gateway.regions.Upcoming;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Whom a draft would reach and what that would cost, before it is published. */
@Controller
final class DraftReachPages {

  private static final long MOST_CENTS = 100_000_00;

  private final Reaches reaches;
  private final Regions regions;

  DraftReachPages(Reaches reaches, Regions regions) {
    this.reaches = reaches;
    this.regions = regions;
  }

  /**
   * What was typed.
   *
   * @param price of a course, in euros
   * @param percent of those who can apply, who do
   */
  record Typed(String price, String percent) {

    Optional<Long> cents() {
      return Euros.typed(price).filter(cents -> cents > 0 && cents <= MOST_CENTS);
    }

    Optional<Integer> share() {
      return Optional.of(percent.replace("%", "").strip())
          .filter(digits -> digits.matches("[1-9]\\d?|100"))
          .map(Integer::valueOf);
    }

    Trouble trouble() {
      if (cents().isEmpty()) {
        return Trouble.at("reach", "price");
      }
      return share().isEmpty() ? Trouble.at("reach", "percent") : Trouble.NONE;
    }
  }

  @GetMapping(DraftPages.DRAFT + "/bereik")
  Mono<Rendering> reach(
      @PathVariable String id,
      @RequestParam(defaultValue = "1000") String prijs,
      @RequestParam(defaultValue = "10") String deel,
      Visitor visitor) {
    OwnFund.of(visitor);
    Typed typed = new Typed(prijs.strip(), deel.strip());
    Trouble trouble = typed.trouble();
    return reaches
        .of(id, typed.cents().orElse(1L), typed.share().orElse(1), visitor)
        .flatMap(reach -> first(reach).map(first -> page(id, typed, trouble, reach, first)))
        .switchIfEmpty(SupplyPages.missing());
  }

  /** When the first figures come, as long as there are none. */
  private Mono<Optional<Upcoming>> first(Reach reach) {
    return reach instanceof Reach.NoFigures
        ? regions
            .upcoming(Visitor.UNKNOWN)
            .map(Dated::value)
            .map(Optional::of)
            .defaultIfEmpty(Optional.empty())
        : Mono.just(Optional.empty());
  }

  private static Rendering page(
      String id, Typed typed, Trouble trouble, Reach reach, Optional<Upcoming> first) {
    return Form.of("fund/reach", trouble)
        .modelAttribute("id", id)
        .modelAttribute("typed", typed)
        .modelAttribute("sound", !(reach instanceof Reach.NotSound))
        .modelAttribute("shown", shown(reach, trouble))
        .modelAttribute("none", reach instanceof Reach.NoFigures)
        .modelAttribute("first", first)
        .build();
  }

  private static Optional<Reach.Shown> shown(Reach reach, Trouble trouble) {
    return Optional.of(reach)
        .filter(_ -> !trouble.any())
        .filter(Reach.Shown.class::isInstance)
        .map(Reach.Shown.class::cast);
  }
}
