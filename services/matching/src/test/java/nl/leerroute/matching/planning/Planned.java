package nl.leerroute.matching.planning;

import java.time.LocalDate;
import java.util.List;
import nl.leerroute.matching.AProfile;
import nl.leerroute.matching.AnOffer;
import nl.leerroute.matching.planning.RouteSet.PlannedRoute;
import nl.leerroute.matching.planning.RouteSet.PlannedStep;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.route.Aim;
import nl.leerroute.matching.text.Text;

/** A nurse to be, what teaches the work, and the routes that came out. */
final class Planned {

  static AnOffer wounds() {
    return AnOffer.called("wounds").teaching("wounds").taking(6, 4).costing(400);
  }

  static AProfile aNurseToBe() {
    return AProfile.wanting("nurse").having(Evidence.CERTIFICATE, "listening");
  }

  static PlannedRoute best(RouteSet routes, Aim aim) {
    return routes.routes().stream()
        .filter(route -> route.route().aims().contains(aim))
        .findFirst()
        .orElseThrow();
  }

  static List<String> steps(PlannedRoute route) {
    return route.steps().stream().map(Planned::step).toList();
  }

  static String step(PlannedStep step) {
    LocalDate start = step.step().start();
    return step.step().offer().id() + " " + start;
  }

  static List<String> dutch(RouteSet routes) {
    return routes.notes().stream().map(Text::nl).toList();
  }

  private Planned() {}
}
