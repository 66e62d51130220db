package nl.leerroute.matching.team;

import java.util.List;
import java.util.OptionalInt;

/**
 * A firm with its roles, as it answered last.
 *
 * @param version of these answers; only goes up
 * @param awayAtOnce most persons of the firm who can be away in one week; empty: no limit
 */
public record Employer(
    String id, long version, Firm firm, List<TeamRole> roles, OptionalInt awayAtOnce) {

  public Employer {
    roles = List.copyOf(roles);
  }
}
