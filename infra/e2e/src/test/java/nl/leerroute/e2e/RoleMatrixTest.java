package nl.leerroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No route without a decision who may ask it. */
class RoleMatrixTest {

  private final Set<Route> listed = RoleMatrix.read().routes();
  private final Set<Route> there = Route.ofAllServices();

  @Test
  void everyRouteHasALineInTheMatrix() {
    assertThat(without(there, listed))
        .as("routes of the code for which roles.txt does not say who may ask: add a line for each")
        .isEmpty();
  }

  @Test
  void everyLineInTheMatrixHasARoute() {
    assertThat(without(listed, there))
        .as("lines of roles.txt for which the code has no route: take them out")
        .isEmpty();
  }

  @Test
  void everyServiceIsRead() {
    assertThat(there).extracting(Route::service).containsAll(ArchitectureTest.SERVICES);
  }

  private static Set<Route> without(Set<Route> some, Set<Route> others) {
    Set<Route> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }
}
