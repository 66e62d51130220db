package nl.leerroute.gateway.client;

import java.time.Clock;
import java.time.Duration;
import nl.leerroute.gateway.outage.Dated;
import nl.leerroute.gateway.places.Home;
import nl.leerroute.gateway.places.Homes;
import nl.leerroute.gateway.places.Postcode;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Postcodes as intake knows them; they seldom move. */
final class IntakeHomes implements Homes {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int REMEMBERED = 1_000;

  private final Calls calls;
  private final Remembered<Postcode, Home> homes;

  IntakeHomes(Calls calls, Clock clock) {
    this.calls = calls;
    this.homes = new Remembered<>(REMEMBERED, HOUR, clock);
  }

  @Override
  public Mono<Home> at(Postcode postcode, Visitor visitor) {
    return homes
        .get(
            postcode,
            calls
                .find(visitor, uri -> uri.path("/places/{pc4}").build(postcode.figures()))
                .map(IntakeHomes::home))
        .map(Dated::value);
  }

  private static Home home(JsonNode place) {
    return new Home(
        place.path("municipality").asString(),
        place.path("province").asString(),
        place.path("region").asString());
  }
}
