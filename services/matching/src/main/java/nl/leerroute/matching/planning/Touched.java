package nl.leerroute.matching.planning;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.leerroute.matching.money.Payees;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * Whom a change of the world can touch: remembers of every plan which lists of offers it looked
 * into, and of its person what schemes ask. Too many are touched rather than too few.
 *
 * <p>A scheme that is for other people, whatever is learned, touches nobody else. That it is for
 * others is told beside the routes as it was when they were planned. For one thread at a time.
 */
final class Touched {

  /**
   * @param lists numbers of lists of offers, within the taxonomy that was planned with
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Footing(Payees payees, int[] lists) {

    boolean standsOnOneOf(BitSet changed) {
      for (int list : lists) {
        if (changed.get(list)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, Footing> footings = new HashMap<>();
  private final Set<String> unplanned = new HashSet<>();
  private Map<Payees, Payees> alike = new HashMap<>();

  /**
   * @param lists of offers that the plan looked into, by their numbers
   */
  void planned(Profile profile, BitSet lists) {
    Payees payees = Payees.like(profile.situation());
    Payees same = alike.computeIfAbsent(payees, first -> first);
    footings.put(profile.id(), new Footing(same, lists.stream().toArray()));
    unplanned.remove(profile.id());
  }

  /** Nobody knows what would help somebody for whom no plan could be made: any change may. */
  void notPlanned(String profileId) {
    footings.remove(profileId);
    unplanned.add(profileId);
  }

  void forget(Predicate<String> profileIds) {
    footings.keySet().removeIf(profileIds);
    unplanned.removeIf(profileIds);
  }

  /** In a fixed order. */
  Set<String> by(World before, World now) {
    Set<String> touched = new TreeSet<>();
    if (!before.taxonomy().equals(now.taxonomy())) {
      touched.addAll(footings.keySet());
      touched.addAll(unplanned);
      return touched;
    }
    BitSet lists = now.offers().changedSince(before.offers());
    List<SchemeVersion> rules = now.schemes().changedSince(before.schemes());
    if (lists.isEmpty() && rules.isEmpty()) {
      return touched;
    }
    touched.addAll(unplanned);
    Map<Payees, Boolean> meant = new HashMap<>();
    footings.forEach(
        (id, footing) -> {
          boolean means =
              meant.computeIfAbsent(footing.payees(), payees -> payees.areMeantByOneOf(rules));
          if (means || footing.standsOnOneOf(lists)) {
            touched.add(id);
          }
        });
    alike = new HashMap<>();
    meant.keySet().forEach(payees -> alike.put(payees, payees));
    return touched;
  }
}
