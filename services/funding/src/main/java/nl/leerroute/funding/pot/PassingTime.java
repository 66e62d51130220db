package nl.leerroute.funding.pot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerroute.funding.ledger.Pot;
import nl.leerroute.funding.ledger.Request;
import nl.leerroute.funding.ledger.Requests;
import reactor.core.publisher.Mono;

/**
 * Tells pots that time went by, through their log: that is how reservations lapse and draws are
 * made though nobody does anything. Any number of instances may say so; the first one counts.
 */
public final class PassingTime {

  private static final Duration AGAIN = Duration.ofSeconds(10);

  private final Plans plans;
  private final Balances balances;
  private final Requests requests;
  private final Clock clock;
  private final Map<String, Instant> said = new ConcurrentHashMap<>();

  public PassingTime(Plans plans, Balances balances, Requests requests, Clock clock) {
    this.plans = plans;
    this.balances = balances;
    this.requests = requests;
    this.clock = clock;
  }

  /** Says it to each pot to which it means something now. */
  public Mono<Void> look() {
    return plans
        .all()
        .concatMap(
            plan ->
                balances
                    .pot(plan.id())
                    .flatMap(pot -> Mono.justOrEmpty(due(plan, pot, clock.instant())))
                    .filter(ignored -> isNews(plan.id(), clock.instant()))
                    .flatMap(request -> requests.append(plan.id(), request)))
        .then();
  }

  private static Optional<Request> due(Plan plan, Pot pot, Instant now) {
    if (pot.awaitsDivisionAt(now)) {
      return Optional.of(new Request.Divide(plan.secret()));
    }
    return pot.hasSomethingDueAt(now) ? Optional.of(new Request.TimePassed()) : Optional.empty();
  }

  /** A ledger that is behind is not told again and again; a clock that jumped back is no reason. */
  private boolean isNews(String pot, Instant now) {
    Instant last = said.get(pot);
    if (last != null && !now.isBefore(last) && now.isBefore(last.plus(AGAIN))) {
      return false;
    }
    said.put(pot, now);
    return true;
  }
}
