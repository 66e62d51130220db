package nl.leerroute.matching.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.money.TurningDays;
import nl.leerroute.matching.planning.LegalDays;
import nl.leerroute.matching.route.DaysAhead;
import nl.leerroute.matching.route.Step;

/** Until when plans stay the same as long as nothing happens but the passing of days. */
final class TeamValidity {

  /** Everything is looked at again at least so often. */
  private static final int AT_MOST_DAYS = 366;

  static Instant until(List<Step> considered, Schemes schemes, LocalDate asOf) {
    DaysAhead days = new DaysAhead(asOf);
    considered.forEach(days::add);
    Stream<LocalDate> money = TurningDays.after(asOf, schemes, days, Optional.empty()).stream();
    LocalDate last = asOf.plusDays(AT_MOST_DAYS);
    return LegalDays.startOf(
        Stream.concat(Stream.concat(money, days.turn().stream()), Stream.of(last))
            .filter(asOf::isBefore)
            .min(LocalDate::compareTo)
            .orElse(last));
  }

  private TeamValidity() {}
}
