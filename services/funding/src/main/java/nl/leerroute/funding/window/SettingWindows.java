package nl.leerroute.funding.window;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leerroute.funding.scheme.Author;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.rule.Opening;
import reactor.core.publisher.Mono;

/** Sets windows of a scheme; only its owner, or an operator for whom nobody else does, can. */
public final class SettingWindows {

  private final Schemes schemes;
  private final Windows windows;
  private final TurningWindows turning;
  private final Clock clock;

  public SettingWindows(Schemes schemes, Windows windows, TurningWindows turning, Clock clock) {
    this.schemes = schemes;
    this.windows = windows;
    this.turning = turning;
    this.clock = clock;
  }

  public Mono<Setting> set(Window window, Author author) {
    return schemes
        .find(window.scheme())
        .flatMap(scheme -> set(window, scheme, author))
        .defaultIfEmpty(new Setting.NoSuchScheme());
  }

  private Mono<Setting> set(Window window, Published scheme, Author author) {
    if (author instanceof Author.Officer(String own) && !own.equals(scheme.organisation())) {
      return Mono.just(new Setting.NotYours(scheme.organisation()));
    }
    return windows
        .all()
        .map(Announced::window)
        .collectList()
        .flatMap(
            others ->
                refusal(window, scheme, others)
                    .<Mono<Setting>>map(Mono::just)
                    .orElseGet(() -> announce(window)));
  }

  private Mono<Setting> announce(Window window) {
    Announced announced = new Announced(window, window.statusAt(clock.instant()));
    return windows
        .announce(announced)
        .doOnSuccess(ignored -> turning.notice(window))
        .thenReturn(new Setting.Done(announced));
  }

  private static Optional<Setting> refusal(Window window, Published scheme, List<Window> others) {
    if (scheme.rule().opening() == Opening.WHOLE_PERIOD) {
      return invalid(
          "opens",
          "no-windows",
          "Deze regeling is altijd open en heeft geen tijdvakken.",
          "This scheme is always open and has no windows.");
    }
    if (window.closes().filter(end -> !end.isAfter(window.opens())).isPresent()) {
      return invalid(
          "closes",
          "impossible-range",
          "Een tijdvak sluit nadat het is opengegaan.",
          "A window closes after it has opened.");
    }
    for (Window other : others) {
      if (other.id().equals(window.id())) {
        if (!ofOneScheme(other, window)) {
          return invalid(
              "windowId",
              "taken",
              "Een andere regeling heeft een tijdvak met deze naam.",
              "Another scheme has a window of this name.");
        }
      } else if (ofOneScheme(other, window) && other.overlaps(window)) {
        return invalid(
            "opens",
            "overlap",
            "Het tijdvak " + other.id() + " valt in dezelfde tijd.",
            "The window " + other.id() + " lies in the same time.");
      }
    }
    return Optional.empty();
  }

  /** Versions of a scheme share its windows: the money in them is the scheme's. */
  private static boolean ofOneScheme(Window one, Window two) {
    return one.scheme().scheme().equals(two.scheme().scheme());
  }

  private static Optional<Setting> invalid(String field, String code, String nl, String en) {
    return Optional.of(new Setting.Invalid(field, code, Wording.of(nl, en)));
  }
}
