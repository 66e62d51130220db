package nl.leerroute.funding.mongo;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Status;
import nl.leerroute.funding.window.Window;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.Window.Supply;
import org.jspecify.annotations.Nullable;

/** A window in the form of its document. */
record StoredWindow(
    String scheme,
    String version,
    Instant opens,
    @Nullable Instant closes,
    @Nullable Long ceilingCents,
    Supply supply,
    Status status) {

  static StoredWindow of(Announced announced) {
    Window window = announced.window();
    return new StoredWindow(
        window.scheme().scheme(),
        window.scheme().version(),
        window.opens(),
        window.closes().orElse(null),
        window.ceilingCents().isPresent() ? window.ceilingCents().getAsLong() : null,
        window.supply(),
        announced.status());
  }

  Announced announced(String id) {
    Window window =
        new Window(
            id,
            new SchemeRef(scheme, version),
            opens,
            Optional.ofNullable(closes),
            ceilingCents == null ? OptionalLong.empty() : OptionalLong.of(ceilingCents),
            supply);
    return new Announced(window, status);
  }
}
