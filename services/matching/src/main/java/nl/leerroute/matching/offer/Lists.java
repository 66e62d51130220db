package nl.leerroute.matching.offer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.leerroute.matching.offer.Offers.Described;

/**
 * Numbers of the lists by which offers are found: of those that teach a skill, that prove one, that
 * open the doors of a diploma, that advise; of all; and of a whole with its parts. They hold within
 * one taxonomy.
 *
 * @param skills how many the taxonomy has
 */
record Lists(int skills) {

  private static final int WHOLES = 1024;
  private static final int DOORS = Education.ACADEMIC.entry() + 1;

  int teaching(int skill) {
    return skill;
  }

  int proving(int skill) {
    return skills + skill;
  }

  int leadingTo(int entry) {
    return 2 * skills + entry;
  }

  int advising() {
    return 2 * skills + DOORS;
  }

  int all() {
    return advising() + 1;
  }

  /** Of a whole and its parts; some wholes share one, and then too much is looked into. */
  int pieces(String whole) {
    return all() + 1 + Math.floorMod(whole.hashCode(), WHOLES);
  }

  /**
   * The lists in which an offer is new, gone or not the same, where it stood before or stands now.
   *
   * @param before in the order of ids, and so is {@code now}
   */
  BitSet differing(List<Described> before, List<Described> now) {
    BitSet differing = new BitSet();
    int old = 0;
    int next = 0;
    while (old < before.size() || next < now.size()) {
      int order = order(before, old, now, next);
      if (order != 0 || !isTheSame(before.get(old), now.get(next))) {
        if (order <= 0) {
          add(before.get(old), differing);
        }
        if (order >= 0) {
          add(now.get(next), differing);
        }
      }
      old += order <= 0 ? 1 : 0;
      next += order >= 0 ? 1 : 0;
    }
    return differing;
  }

  private static int order(List<Described> before, int old, List<Described> now, int next) {
    if (old == before.size()) {
      return 1;
    }
    return next == now.size()
        ? -1
        : before.get(old).offer().id().compareTo(now.get(next).offer().id());
  }

  /** Also what an offer gives may change without it: by what all others teach. */
  private static boolean isTheSame(Described one, Described other) {
    return one.offer().servesAs(other.offer()) && Arrays.equals(one.gives(), other.gives());
  }

  private void add(Described offer, BitSet differing) {
    differing.set(all());
    differing.set(pieces(offer.offer().id()));
    offer.offer().pieces().partOf().ifPresent(whole -> differing.set(pieces(whole)));
    if (offer.offer().kind().advises()) {
      differing.set(advising());
    }
    for (int skill : offer.gives()) {
      if (offer.offer().kind().teaches()) {
        differing.set(teaching(skill));
      }
      if (offer.offer().kind().proves()) {
        differing.set(proving(skill));
      }
    }
    for (int entry : offer.offer().opensDoors()) {
      differing.set(leadingTo(entry));
    }
  }
}
