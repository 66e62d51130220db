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
  private final Set<OfferId> gone = new HashSet<>();

  void add(OfferId offer, CoursePrint print) {
    same.putIfAbsent(print.content(), offer);
    Long twin = print.twin();
    if (twin != null) {
      twins.putIfAbsent(twin, offer);
    }
  }

  boolean isEmpty() {
    return same.isEmpty();
  }

  /** It is no longer offered, so that nothing can be its double. */
  void forget(OfferId offer) {
    gone.add(offer);
  }

  /** The offer that says all of this. */
  Optional<OfferId> withContent(long content) {
    return Optional.ofNullable(same.get(content)).filter(offer -> !gone.contains(offer));
  }

  /** The offer of what seems to be this course, told in another way. */
  Optional<OfferId> twin(@Nullable Long twin) {
    return Optional.ofNullable(twin)
        .flatMap(print -> Optional.ofNullable(twins.get(print)))
        .filter(offer -> !gone.contains(offer));
  }
}
