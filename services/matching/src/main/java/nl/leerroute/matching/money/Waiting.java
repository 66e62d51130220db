package nl.leerroute.matching.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.route.Contribution;
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
    Contribution least = on(earliest);
    List<LocalDate> cheaper = new ArrayList<>();
    for (LocalDate day : days) {
      if (least.equals(Contribution.NOTHING)) {
        break;
      }
      Contribution lesser = least.orLess(on(day));
      if (!lesser.equals(least)) {
        cheaper.add(day);
        least = lesser;
      }
    }
    return cheaper;
  }

  private Contribution on(LocalDate day) {
    Run run = Run.free(Optional.empty(), Math.toIntExact(day.toEpochDay()), 0);
    return purse.alone(new Step(offer, run, day));
  }
}
