package nl.leerroute.funding.pot;

import java.util.Optional;
import nl.leerroute.funding.ledger.Request;
import nl.leerroute.funding.ledger.Requests;
import nl.leerroute.funding.ledger.Terms;
import reactor.core.publisher.Mono;

/**
 * Puts more money in a pot, or takes out what nobody was promised, while people apply. Of two
 * officers who saw the same pot only one does.
 */
public final class SettingCeilings {

  private final Plans plans;
  private final Balances balances;
  private final Requests requests;

  public SettingCeilings(Plans plans, Balances balances, Requests requests) {
    this.plans = plans;
    this.balances = balances;
    this.requests = requests;
  }

  /** Empty when the organisation has no such pot. */
  public Mono<SettingUp> set(String pot, Ceilings wish, String organisation) {
    return plans
        .find(pot)
        .filter(plan -> plan.organisation().equals(organisation))
        .flatMap(plan -> set(plan, wish));
  }

  private Mono<SettingUp> set(Plan plan, Ceilings wish) {
    if (!plan.edition().equals(wish.edition())) {
      return Mono.just(new SettingUp.Changed(plan));
    }
    Optional<String> stranger =
        wish.windows().keySet().stream()
            .filter(window -> !plan.terms().lanes().containsKey(window))
            .findFirst();
    if (stranger.isPresent()) {
      return Mono.just(new SettingUp.NoSuchWindow(stranger.get()));
    }
    Terms next = plan.terms().holding(wish.ceilingCents(), wish.windows());
    return balances
        .pot(plan.id())
        .flatMap(ledger -> Mono.justOrEmpty(SettingUp.BelowCommitted.of(next, ledger)))
        .switchIfEmpty(Mono.defer(() -> replace(plan, plan.under(next))));
  }

  private Mono<SettingUp> replace(Plan before, Plan next) {
    return plans
        .replace(before, next)
        .flatMap(
            replaced ->
                replaced
                    ? requests
                        .append(next.id(), new Request.Agree(next.terms()))
                        .thenReturn((SettingUp) new SettingUp.Done(next))
                    : plans.find(next.id()).map(SettingUp.Changed::new));
  }
}
