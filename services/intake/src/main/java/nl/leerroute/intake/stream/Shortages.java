package nl.leerroute.intake.stream;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.contracts.RouteSetPublished.Gap;
import nl.leerroute.contracts.RouteSetPublished.GapLine;
import nl.leerroute.intake.journey.Missing;

/** Reads from somebody's routes what they cannot teach. */
final class Shortages {

  private Shortages() {}

  /** Skills of the goal that are not held at all and that no offer within the limits teaches. */
  static Missing of(RouteSetPublished routeSet) {
    Set<String> skills =
        Optional.ofNullable(routeSet.gap()).map(Gap::lines).orElse(List.of()).stream()
            .filter(line -> line.heldPermille() == 0 && !line.taughtNearby())
            .map(GapLine::skill)
            .collect(Collectors.toSet());
    return new Missing(routeSet.plannedAt(), skills);
  }
}
