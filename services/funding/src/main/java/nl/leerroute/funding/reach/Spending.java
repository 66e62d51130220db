package nl.leerroute.funding.reach;

import java.util.Optional;
import java.util.OptionalLong;

/** Adds up what groups would get; one amount that is not known leaves the sum unknown. */
final class Spending {

  private static final int WHOLE = 100;

  private final int percent;
  private long surely;
  private long atMost;
  private boolean known = true;

  Spending(int percent) {
    this.percent = percent;
  }

  void add(Preview.Persons persons, OptionalLong each) {
    known &= each.isPresent();
    surely += persons.yes() * each.orElse(0);
    atMost += (persons.yes() + persons.may()) * each.orElse(0);
  }

  Optional<Preview.Spend> sum() {
    return known
        ? Optional.of(new Preview.Spend(surely * percent / WHOLE, atMost * percent / WHOLE))
        : Optional.empty();
  }
}
