package nl.leerroute.catalogue.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.offer.OfferId;
import org.jspecify.annotations.Nullable;

/**
 * What other sources of the same providers have: whoever brought a course first goes on with it.
 */
final class Elsewhere {

  private final Map<Long, OfferId> same = new HashMap<>();
  private final Map<Long, OfferId> twins = new HashMap<>();
  private final Map<Long, OfferId> own = new HashMap<>();
  private final Set<OfferId> gone = new HashSet<>();
  private final Map<SourceId, Deliveries> seen = new HashMap<>();

  /** All that this source delivered so far is taken in here. */
  void sawAsItIs(Deliveries other) {
    seen.put(other.source().id(), other);
  }

  /** Whether the source delivered nothing more since then. */
  boolean isAsItWas(Deliveries other) {
    return other.equals(seen.get(other.source().id()));
  }

  void add(OfferId offer, CoursePrint print) {
    same.putIfAbsent(print.content(), offer);
    add(print.twin(), offer, twins);
    add(print.own(), offer, own);
  }

  private static void add(@Nullable Long print, OfferId offer, Map<Long, OfferId> offers) {
    if (print != null) {
      offers.putIfAbsent(print, offer);
    }
  }

  boolean isEmpty() {
    return same.isEmpty();
  }

  /** It is no longer offered, so that nothing can be its double. */
  void forget(OfferId offer) {
    gone.add(offer);
  }

  /** The offer that says all of this, or that its provider knows by the same code and title. */
  Optional<OfferId> same(CoursePrint print) {
    return standing(print.content(), same).or(() -> standing(print.own(), own));
  }

  /** The offer of what seems to be this course, told in another way. */
  Optional<OfferId> twin(CoursePrint print) {
    return standing(print.twin(), twins);
  }

  private Optional<OfferId> standing(@Nullable Long print, Map<Long, OfferId> offers) {
    return Optional.ofNullable(print)
        .flatMap(known -> Optional.ofNullable(offers.get(known)))
        .filter(offer -> !gone.contains(offer));
  }
}
