package nl.leerroute.matching.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.matching.profile.Contract;

/**
 * People who do the same work.
 *
 * @param occupation URI; empty: told in the firm's own words
 * @param hoursPerWeek working hours of a week that one of them can be missed
 * @param awayAtOnce most of them who can be away in one week; empty: no limit
 * @param hourCents what an hour of their work costs
 */
public record TeamRole(
    String id,
    Optional<String> occupation,
    int persons,
    int hoursPerWeek,
    OptionalInt awayAtOnce,
    OptionalLong hourCents,
    Optional<Contract> contract,
    List<Wish> wishes) {

  /**
   * @param skill URI
   * @param persons who cannot do it yet, or must prove it again
   * @param heldUntil last day on which what they have still counts; empty: they do not have it
   */
  public record Wish(
      String skill, Necessity necessity, int persons, Optional<LocalDate> heldUntil) {}
}
