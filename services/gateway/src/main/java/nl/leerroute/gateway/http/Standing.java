package nl.leerroute.gateway.http;

import java.util.List;
import nl.leerroute.contracts.RouteSetPublished.GapLine;
import nl.leerroute.contracts.RouteSetPublished.Route;

/** How somebody stands towards each skill that a goal asks. */
record Standing(List<Route> routes) {

  private static final int PROVEN_PERMILLE = 1000;

  /** Whether the person has the skill, or where it can be learned, as a key of words. */
  public String of(GapLine line) {
    if (line.heldPermille() > 0) {
      return line.heldPermille() < PROVEN_PERMILLE ? "gap.unproven" : "gap.yes";
    }
    if (routes.stream().anyMatch(route -> adds(route, line.skill()))) {
      return "gap.learn";
    }
    return line.taughtNearby() ? "gap.elsewhere" : "gap.no";
  }

  private static boolean adds(Route route, String skill) {
    return route.steps().stream()
        .flatMap(step -> step.adds().stream())
        .anyMatch(gain -> gain.skill().equals(skill));
  }
}
