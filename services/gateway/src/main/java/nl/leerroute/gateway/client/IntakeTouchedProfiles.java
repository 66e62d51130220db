package nl.leerroute.gateway.client;

import java.util.OptionalInt;
import nl.leerroute.gateway.taxonomies.TouchedProfiles;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The one number that intake tells of profiles. */
final class IntakeTouchedProfiles implements TouchedProfiles {

  private final Calls calls;

  IntakeTouchedProfiles(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<Touched> by(Visitor operator, String release) {
    return calls
        .find(operator, uri -> uri.path("/taxonomy/releases/{release}/profiles").build(release))
        .map(body -> touched(body.path("profiles")));
  }

  private static Touched touched(JsonNode profiles) {
    return new Touched(
        profiles.isNumber() ? OptionalInt.of(profiles.asInt()) : OptionalInt.empty());
  }
}
