package nl.leerroute.funding.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.funding.application.Ask;
import nl.leerroute.funding.application.Limit;

/** The limits that a slice of the log touches. */
final class OpenHolds {

  private final Map<String, Hold> holds;
  private final Set<String> changed = new LinkedHashSet<>();

  OpenHolds(Map<String, Hold> holds) {
    this.holds = new HashMap<>(holds);
  }

  /**
   * Takes room under all limits of an application, in their order, or under none.
   *
   * @return the limit that has no room
   */
  Optional<Limit> take(String application, Ask ask, long turn, Instant now) {
    List<Limit> taken = new ArrayList<>();
    for (Limit limit : ask.limits()) {
      if (!answer(limit, application, ask.cents(), turn, now)) {
        taken.forEach(earlier -> count(earlier.key(), application, 0, turn + 1));
        return Optional.of(limit);
      }
      taken.add(limit);
    }
    return Optional.empty();
  }

  private boolean answer(Limit limit, String application, long cents, long turn, Instant now) {
    Hold hold = hold(limit.key());
    return hold.answer(application)
        .orElseGet(
            () -> {
              boolean given = hold.hasRoom(limit, cents, now);
              put(hold.with(application, new Hold.Answer(given, given ? cents : 0, now, turn)));
              return given;
            });
  }

  /** A human has upheld an objection: the limits are asked anew. */
  Optional<Limit> takeAgain(String application, Ask ask, long turn, Instant now) {
    return take(upheld(application), ask, turn, now);
  }

  /** From now on so much of an application counts, under all its limits. */
  void count(String application, Ask ask, long cents, long turn) {
    for (Limit limit : ask.limits()) {
      count(limit.key(), application, cents, turn);
      count(limit.key(), upheld(application), cents, turn);
    }
  }

  private static String upheld(String application) {
    return application + "/upheld";
  }

  private void count(String key, String application, long cents, long turn) {
    Hold before = hold(key);
    Hold after = before.counting(application, cents, turn);
    if (!after.equals(before)) {
      put(after);
    }
  }

  private void put(Hold hold) {
    holds.put(hold.key(), hold);
    changed.add(hold.key());
  }

  private Hold hold(String key) {
    return holds.computeIfAbsent(key, Hold::none);
  }

  List<Hold> changed() {
    return changed.stream().map(this::hold).toList();
  }
}
