package nl.leerroute.funding.pot;

import nl.leerroute.funding.ledger.Division;
import nl.leerroute.funding.ledger.Pot;
import nl.leerroute.funding.window.Windows;
import nl.leerroute.schemes.rule.Window.Supply;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells the world how the money of a window stands, in steps: what is left to the cent is for
 * whoever looks, and moves nobody's plans.
 */
public final class TellingSupply {

  private static final int SCARCE_PERCENT = 10;

  private final Plans plans;
  private final Balances balances;
  private final Windows windows;

  public TellingSupply(Plans plans, Balances balances, Windows windows) {
    this.plans = plans;
    this.balances = balances;
    this.windows = windows;
  }

  /** Says what changed since the last look; whoever calls looks at most every ten seconds. */
  public Mono<Void> look() {
    return plans.all().concatMap(plan -> balances.pot(plan.id())).concatMap(this::tell).then();
  }

  private Mono<Void> tell(Pot pot) {
    return Flux.fromIterable(pot.lanes().keySet())
        .concatMap(window -> windows.supply(window, supply(pot, window)))
        .then();
  }

  static Supply supply(Pot pot, String window) {
    if (pot.terms().filter(terms -> terms.division() == Division.FIRST_COME).isEmpty()) {
      return Supply.NORMAL;
    }
    long left = pot.leftFor(window);
    if (left <= 0 || pot.waits(window)) {
      return Supply.EXHAUSTED;
    }
    return left < pot.ceilingOf(window) / 100 * SCARCE_PERCENT ? Supply.SCARCE : Supply.NORMAL;
  }
}
