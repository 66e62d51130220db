package nl.leerroute.gateway.funds;

import java.util.Optional;
import nl.leerroute.gateway.places.Home;

/**
 * For whom schemes are looked up; what is empty rules nothing out.
 *
 * @param sector section of SBI 2008; empty: any
 * @param cao code of a collective agreement; empty: any
 */
public record Seeker(
    Optional<Situation> situation, String sector, String cao, Optional<Home> home) {

  public static final Seeker ANYBODY = new Seeker(Optional.empty(), "", "", Optional.empty());
}
