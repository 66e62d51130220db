package nl.leerroute.matching.team;

import java.util.ArrayList;
import java.util.List;
import nl.leerroute.matching.team.TeamPlanSet.Paid;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.Line;
import nl.leerroute.schemes.plan.FirmFunding.Grant;
import nl.leerroute.schemes.plan.Funding;

/** What one scheme pays for people on the same run, all together. */
final class PaidTogether {

  private final Grant grant;
  private int persons;
  private long cents;

  PaidTogether(Grant grant) {
    this.grant = grant;
  }

  void add(int morePersons, long moreCents) {
    persons += morePersons;
    cents += moreCents;
  }

  long cents() {
    return cents;
  }

  boolean certain() {
    return grant.certain();
  }

  Paid shown() {
    List<Line> lines = new ArrayList<>(grant.answer().derivation());
    if (cents != grant.answer().cents() * persons) {
      lines.add(
          new Line(
              Wording.of(
                  "Voor %d mensen samen, met wat er na ander geld en onder de maxima overblijft"
                      .formatted(persons),
                  "For %d people together, with what other money and the limits leave"
                      .formatted(persons)),
              cents));
    } else if (persons > 1) {
      lines.add(
          new Line(
              Wording.of(
                  "Voor %d mensen samen".formatted(persons),
                  "For %d people together".formatted(persons)),
              cents));
    }
    return new Paid(persons, new Funding(grant.scheme(), grant.answer(), cents, lines));
  }
}
