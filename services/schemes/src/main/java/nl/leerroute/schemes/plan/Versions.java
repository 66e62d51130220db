package nl.leerroute.schemes.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.rule.Cap;

/** Versions and windows are of one scheme, which pays a step once and fills a cap once. */
final class Versions {

  private static final Wording ONCE =
      Wording.of("Deze regeling betaalt deze stap al.", "This scheme already pays this step.");

  private static final Wording OTHER_TERMS =
      Wording.of(
          "Een andere versie van deze regeling, met een ander maximum, betaalt al in dezelfde periode.",
          "Another version of this scheme, with another maximum, already pays in the same period.");

  private Versions() {}

  /** Why two options of one scheme cannot be taken together. */
  static Optional<Wording> exclusion(Option one, Option two) {
    if (one.equals(two)) {
      return Optional.empty();
    }
    if (one.step() == two.step()) {
      return Optional.of(ONCE);
    }
    return (counts(one, two) || counts(two, one)) && !terms(one).equals(terms(two))
        ? Optional.of(OTHER_TERMS)
        : Optional.empty();
  }

  /** Whether a cap of one counts the other too: what its scheme pays in the same period. */
  private static boolean counts(Option one, Option two) {
    return one.caps().stream().anyMatch(cap -> one.counter(cap).equals(two.counter(cap)));
  }

  private record Limit(
      String counter, Cap.Scope scope, int years, OptionalLong cents, OptionalInt awards) {}

  private record Terms(boolean certain, boolean fillsUp, List<Limit> limits) {}

  private static Terms terms(Option option) {
    return new Terms(
        option.certain(),
        option.fillsUp(),
        option.caps().stream()
            .map(
                cap ->
                    new Limit(cap.counter(), cap.scope(), cap.years(), cap.cents(), cap.awards()))
            .toList());
  }
}
