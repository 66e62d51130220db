package nl.leerroute.matching.stream;

import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.contracts.SchemePublished;
import nl.leerroute.contracts.WindowPublished;
import nl.leerroute.schemes.json.Reading;
import nl.leerroute.schemes.json.SchemeForm;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Validity;
import nl.leerroute.schemes.rule.Window;
import nl.leerroute.schemes.rule.Window.Supply;

/** Schemes and their windows from their topics. */
final class ReadingSchemes {

  /** Empty for a rule with anything that is not known here: it is not computed, never assumed. */
  static Optional<SchemeVersion> read(SchemePublished published) {
    return switch (SchemeForm.read(published.rule())) {
      case Reading.Read(SchemeVersion rule) -> Optional.of(rule);
      case Reading.Refused _ -> Optional.empty();
    };
  }

  /** The days that it takes from lower versions, also when it is not computed here. */
  static Validity validity(SchemePublished published) {
    return SchemeForm.validity(published.rule());
  }

  static Window read(WindowPublished published) {
    Long ceiling = published.ceilingCents();
    return Window.of(
        published.windowId(),
        published.opens(),
        Optional.ofNullable(published.closes()),
        supply(published.status()),
        ceiling == null ? OptionalLong.empty() : OptionalLong.of(ceiling));
  }

  /** A window that was closed by hand may still have its end before it. */
  static boolean mayOpen(WindowPublished published) {
    return published.status() != WindowPublished.Status.CLOSED;
  }

  private static Supply supply(WindowPublished.Status status) {
    return switch (status) {
      case SCARCE -> Supply.SCARCE;
      case EXHAUSTED -> Supply.EXHAUSTED;
      case PLANNED, OPEN, CLOSED -> Supply.NORMAL;
    };
  }

  private ReadingSchemes() {}
}
