package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Map;
import nl.leerroute.contracts.RouteSetPublished.Step;

/**
 * The help that somebody would like, beside what providers say to have.
 *
 * @param wished as it was answered
 * @param known what each offer has, by its id; one that is absent is not known
 */
record WishedHelp(List<String> wished, Map<String, List<String>> known) {

  /** As the answer calls it and as the catalogue does, where these differ. */
  private static final Map<String, String> IN_CATALOGUE = Map.of("STEP_FREE", "WHEELCHAIR");

  /** Whether the provider says that the course has it; that it has not is never told. */
  public boolean isGiven(Step step, String help) {
    return known
        .getOrDefault(step.offerId(), List.of())
        .contains(IN_CATALOGUE.getOrDefault(help, help));
  }
}
