package nl.leerroute.schemes.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.schemes.answer.CapRoom;
import nl.leerroute.schemes.fact.Award;
import nl.leerroute.schemes.rule.Cap;

/** What shared caps leave while money is placed on one step after the other. */
final class Rooms {

  private record Used(long cents, int awards) {}

  private final Optional<List<Award>> received;
  private final Map<String, Used> used = new HashMap<>();

  Rooms(Optional<List<Award>> received) {
    this.received = received;
  }

  /** As much of an amount as every cap of the option still allows. */
  long within(Option option, long cents) {
    long left = cents;
    for (Cap cap : option.caps()) {
      CapRoom room = CapRoom.of(cap, received, option.countedOn(cap));
      Used taken = used.getOrDefault(option.counter(cap), new Used(0, 0));
      if (room.awards().isPresent() && taken.awards >= room.awards().getAsInt()) {
        return 0;
      }
      if (room.cents().isPresent()) {
        left = Math.min(left, Math.max(0, room.cents().getAsLong() - taken.cents));
      }
    }
    return left;
  }

  void take(Option option, long cents) {
    option.caps().stream()
        .map(option::counter)
        .distinct()
        .forEach(
            counter ->
                used.merge(
                    counter,
                    new Used(cents, 1),
                    (one, two) -> new Used(one.cents + two.cents, one.awards + two.awards)));
  }
}
