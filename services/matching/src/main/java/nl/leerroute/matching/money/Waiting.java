package nl.leerroute.matching.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.route.Contribution;
import nl.leerroute.matching.route.Preference;
import nl.leerroute.matching.route.Run;
import nl.leerroute.matching.route.Step;

/** Which later starts of an offer are cheaper than every earlier one. */
final class Waiting {

  private final SchemePurse purse;
  private final Offer offer;
  private final LocalDate earliest;

  Waiting(SchemePurse purse, Offer offer, LocalDate earliest) {
    this.purse = purse;
    this.offer = offer;
    this.earliest = earliest;
  }

  /**
   * @param days ascending
   */
  List<LocalDate> daysAmong(Collection<LocalDate> days) {
    long best = on(earliest, Preference.ALL_MONEY).atBest();
    long worst = on(earliest, Preference.CERTAIN_MONEY).atWorst();
    List<LocalDate> cheaper = new ArrayList<>();
    for (LocalDate day : days) {
      if (best == 0 && worst == 0) {
        break;
      }
      long dayBest = on(day, Preference.ALL_MONEY).atBest();
      long dayWorst = on(day, Preference.CERTAIN_MONEY).atWorst();
      if (dayBest < best || dayWorst < worst) {
        cheaper.add(day);
        best = Math.min(best, dayBest);
        worst = Math.min(worst, dayWorst);
      }
    }
    return cheaper;
  }

  private Contribution on(LocalDate day, Preference preference) {
    Run run = Run.free(Optional.empty(), Math.toIntExact(day.toEpochDay()), 0);
    return purse.alone(new Step(offer, run, day), preference);
  }
}
