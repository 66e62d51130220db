package nl.leerroute.funding.pot;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.leerroute.funding.ledger.Request;
import nl.leerroute.funding.ledger.Requests;
import nl.leerroute.funding.ledger.Terms;
import nl.leerroute.funding.scheme.Author;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Setting;
import nl.leerroute.funding.window.SettingWindows;
import nl.leerroute.funding.window.Window;
import nl.leerroute.funding.window.Windows;
import reactor.core.publisher.Mono;

/**
 * Brings the end of a window forward. Whoever applied before keeps every right: no ceiling goes
 * down, so what is reserved and granted stays so.
 */
public final class ClosingEarly {

  private final Schemes schemes;
  private final Windows windows;
  private final SettingWindows setting;
  private final Plans plans;
  private final Requests requests;
  private final Clock clock;

  public ClosingEarly(
      Schemes schemes,
      Windows windows,
      SettingWindows setting,
      Plans plans,
      Requests requests,
      Clock clock) {
    this.schemes = schemes;
    this.windows = windows;
    this.setting = setting;
    this.plans = plans;
    this.requests = requests;
    this.clock = clock;
  }

  /**
   * Closing again at the same instant changes nothing.
   *
   * @param end first instant at which an application no longer counts; absent: now
   */
  public Mono<Closed> close(String window, Optional<Instant> end, String organisation) {
    Instant now = clock.instant();
    return own(window, organisation)
        .flatMap(known -> close(known, end.orElse(now), now, organisation))
        .defaultIfEmpty(new Closed.NotFound());
  }

  private Mono<Window> own(String window, String organisation) {
    return windows
        .all()
        .map(Announced::window)
        .filter(each -> each.id().equals(window))
        .next()
        .filterWhen(
            each ->
                schemes
                    .find(each.scheme())
                    .map(scheme -> scheme.organisation().equals(organisation))
                    .defaultIfEmpty(false));
  }

  private Mono<Closed> close(Window window, Instant end, Instant now, String organisation) {
    boolean same = window.closes().filter(end::equals).isPresent();
    boolean later = window.closes().filter(end::isAfter).isPresent();
    if (!same && (later || end.isBefore(now) || !end.isAfter(window.opens()))) {
      return Mono.just(new Closed.NotEarlier());
    }
    return setting
        .set(window.closingAt(end), new Author.Officer(organisation))
        .flatMap(
            outcome ->
                outcome instanceof Setting.Done(Announced announced)
                    ? tellPot(window.id(), end).thenReturn(new Closed.Done(announced))
                    : Mono.just(new Closed.NotEarlier()));
  }

  private Mono<Void> tellPot(String window, Instant end) {
    return plans
        .all()
        .filter(plan -> plan.terms().lanes().containsKey(window))
        .concatMap(plan -> agree(plan, plan.terms().closing(window, end)))
        .then();
  }

  private Mono<Void> agree(Plan plan, Terms next) {
    return plans.keep(plan.under(next)).then(requests.append(plan.id(), new Request.Agree(next)));
  }
}
