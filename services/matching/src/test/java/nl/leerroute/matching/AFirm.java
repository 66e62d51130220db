package nl.leerroute.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nl.leerroute.matching.profile.Contract;
import nl.leerroute.matching.profile.Home;
import nl.leerroute.matching.team.Employer;
import nl.leerroute.matching.team.Firm;
import nl.leerroute.matching.team.Necessity;
import nl.leerroute.matching.team.TeamRole;

/** A firm for a test, said in the words that matter there. */
public final class AFirm {

  private final String sector;
  private final String cao;
  private final int persons;
  private final List<TeamRole> roles = new ArrayList<>();
  private Set<String> otherSectors = Set.of();
  private Optional<Home> seat = Optional.empty();
  private Optional<Boolean> recognised = Optional.empty();
  private OptionalLong deMinimis = OptionalLong.empty();
  private OptionalInt away = OptionalInt.empty();
  private String role = "";
  private Optional<String> occupation = Optional.empty();
  private int inRole;
  private int hours;
  private OptionalInt awayOfRole = OptionalInt.empty();
  private OptionalLong hourCents = OptionalLong.empty();
  private List<TeamRole.Wish> wishes = new ArrayList<>();

  private AFirm(String sector, String cao, int persons) {
    this.sector = sector;
    this.cao = cao;
    this.persons = persons;
  }

  public static AFirm in(String sector, String cao, int persons) {
    return new AFirm(sector, cao, persons);
  }

  public AFirm alsoIn(String... sectors) {
    otherSectors = Set.of(sectors);
    return this;
  }

  public AFirm at(Home home) {
    seat = Optional.of(home);
    return this;
  }

  public AFirm recognised() {
    recognised = Optional.of(true);
    return this;
  }

  public AFirm receivedAid(long euros) {
    deMinimis = OptionalLong.of(euros * 100);
    return this;
  }

  public AFirm missing(int atOnce) {
    away = OptionalInt.of(atOnce);
    return this;
  }

  /** Begins a role. */
  public AFirm role(String id, int persons, int hoursPerWeek) {
    close();
    role = id;
    inRole = persons;
    hours = hoursPerWeek;
    return this;
  }

  public AFirm doing(String uri) {
    occupation = Optional.of(uri);
    return this;
  }

  public AFirm missingOfRole(int atOnce) {
    awayOfRole = OptionalInt.of(atOnce);
    return this;
  }

  public AFirm costingAnHour(long euros) {
    hourCents = OptionalLong.of(euros * 100);
    return this;
  }

  public AFirm wishing(String skill, Necessity necessity, int persons) {
    wishes.add(new TeamRole.Wish(skill, necessity, persons, Optional.empty()));
    return this;
  }

  public AFirm renewing(String skill, int persons, LocalDate heldUntil) {
    wishes.add(new TeamRole.Wish(skill, Necessity.MANDATORY, persons, Optional.of(heldUntil)));
    return this;
  }

  private void close() {
    if (!role.isEmpty()) {
      roles.add(
          new TeamRole(
              role,
              occupation,
              inRole,
              hours,
              awayOfRole,
              hourCents,
              Optional.of(Contract.PERMANENT),
              List.copyOf(wishes)));
    }
    role = "";
    occupation = Optional.empty();
    awayOfRole = OptionalInt.empty();
    hourCents = OptionalLong.empty();
    wishes = new ArrayList<>();
  }

  public Employer made() {
    close();
    return new Employer(
        "firm",
        1,
        new Firm(
            Optional.of(sector),
            otherSectors,
            Optional.of(cao),
            Optional.of(true),
            OptionalInt.of(persons),
            Optional.of(persons < 50),
            Optional.of(persons < 250),
            seat,
            recognised,
            deMinimis,
            OptionalLong.empty()),
        List.copyOf(roles),
        away);
  }
}
