package nl.leerroute.matching.planning;

import java.time.Instant;
import nl.leerroute.matching.profile.Profile;

/** Makes the routes of one profile. */
@FunctionalInterface
public interface Planning {

  RouteSet plan(World world, Profile profile, Instant now);
}
