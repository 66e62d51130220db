package nl.leerroute.matching.stream;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.contracts.EmployerPublished;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.matching.profile.Contract;
import nl.leerroute.matching.profile.Home;
import nl.leerroute.matching.team.Employer;
import nl.leerroute.matching.team.Firm;
import nl.leerroute.matching.team.Necessity;
import nl.leerroute.matching.team.TeamRole;
import org.jspecify.annotations.Nullable;

/** Firms from their topic. */
final class ReadingEmployers {

  static Employer read(EmployerPublished published, long version) {
    return new Employer(
        published.employerId(),
        version,
        firm(published.firm()),
        published.roles().stream().map(ReadingEmployers::role).toList(),
        number(published.awayAtOnce()));
  }

  private static Firm firm(EmployerPublished.Firm firm) {
    return new Firm(
        Optional.ofNullable(firm.sector()),
        firm.otherSectors(),
        Optional.ofNullable(firm.cao()),
        Optional.ofNullable(firm.levyPaid()),
        number(firm.persons()),
        Optional.ofNullable(firm.small()),
        Optional.ofNullable(firm.sme()),
        Optional.ofNullable(firm.seat()).map(ReadingEmployers::home),
        Optional.ofNullable(firm.recognised()),
        cents(firm.deMinimisCents()),
        cents(firm.wageSumCents()));
  }

  private static Home home(ProfilePublished.Home seat) {
    return new Home(
        seat.pc4(),
        seat.municipality(),
        seat.province(),
        seat.region(),
        seat.latitude(),
        seat.longitude());
  }

  private static TeamRole role(EmployerPublished.TeamRole role) {
    return new TeamRole(
        role.roleId(),
        Optional.ofNullable(role.occupation()),
        role.persons(),
        role.hoursPerWeek(),
        number(role.awayAtOnce()),
        cents(role.hourCents()),
        Optional.ofNullable(role.contract()).map(each -> Contract.valueOf(each.name())),
        role.wishes().stream()
            .map(
                wish ->
                    new TeamRole.Wish(
                        wish.skill(),
                        Necessity.valueOf(wish.necessity().name()),
                        wish.persons(),
                        Optional.ofNullable(wish.heldUntil())))
            .toList());
  }

  private static OptionalInt number(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static OptionalLong cents(@Nullable Long cents) {
    return cents == null ? OptionalLong.empty() : OptionalLong.of(cents);
  }

  private ReadingEmployers() {}
}
