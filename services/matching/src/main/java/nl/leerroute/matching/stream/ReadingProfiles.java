package nl.leerroute.matching.stream;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Form;
import nl.leerroute.matching.offer.Help;
import nl.leerroute.matching.offer.Preference;
import nl.leerroute.matching.profile.Benefit;
import nl.leerroute.matching.profile.Contract;
import nl.leerroute.matching.profile.EmployerSize;
import nl.leerroute.matching.profile.Evidence;
import nl.leerroute.matching.profile.HeldSkill;
import nl.leerroute.matching.profile.Home;
import nl.leerroute.matching.profile.LearningTime;
import nl.leerroute.matching.profile.Limits;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.profile.Situation;
import nl.leerroute.matching.profile.WorkStatus;
import org.jspecify.annotations.Nullable;

/** Profiles from their topic. */
final class ReadingProfiles {

  static Profile read(ProfilePublished published, long version) {
    return new Profile(
        published.profileId(),
        version,
        Optional.ofNullable(published.currentOccupation()),
        published.skills().stream()
            .map(held -> new HeldSkill(held.skill(), Evidence.valueOf(held.evidence().name())))
            .toList(),
        Optional.ofNullable(published.goalOccupation()),
        situation(published.situation()),
        limits(published.limits()));
  }

  private static Situation situation(ProfilePublished.Situation published) {
    return new Situation(
        same(published.status(), WorkStatus.class),
        same(published.contract(), Contract.class),
        contractHours(published),
        Optional.ofNullable(published.sector()),
        Optional.ofNullable(published.cao()),
        same(published.employerSize(), EmployerSize.class),
        same(published.education(), Education.class),
        Optional.ofNullable(published.yearOfBirth()),
        Optional.ofNullable(published.home()).map(ReadingProfiles::home),
        same(published.benefit(), Benefit.class),
        published.roles().stream()
            .map(role -> WorkStatus.valueOf(role.name()))
            .collect(toUnmodifiableSet()),
        same(published.learningTime(), LearningTime.class));
  }

  private static Optional<BigDecimal> contractHours(ProfilePublished.Situation published) {
    int beside = Objects.requireNonNullElse(published.contractHundredths(), 0);
    return Optional.ofNullable(published.contractHours())
        .map(whole -> BigDecimal.valueOf(whole).add(BigDecimal.valueOf(beside, 2)));
  }

  private static <E extends Enum<E>> Optional<E> same(@Nullable Enum<?> word, Class<E> own) {
    return Optional.ofNullable(word).map(known -> Enum.valueOf(own, known.name()));
  }

  private static Home home(ProfilePublished.Home published) {
    return new Home(
        published.pc4(),
        published.municipality(),
        published.province(),
        published.region(),
        published.latitude(),
        published.longitude());
  }

  private static Limits limits(ProfilePublished.Limits published) {
    return new Limits(
        Optional.ofNullable(published.hoursPerWeek()),
        Optional.ofNullable(published.travelKm()),
        Optional.ofNullable(published.budgetCents()),
        published.forms().stream()
            .map(form -> Form.valueOf(form.name()))
            .collect(toUnmodifiableSet()),
        published.languages(),
        published.help().stream()
            .map(help -> Help.valueOf(help.name()))
            .collect(toUnmodifiableSet()),
        published.preferences().stream()
            .map(preference -> Preference.valueOf(preference.name()))
            .collect(toUnmodifiableSet()),
        Boolean.TRUE.equals(published.noHeavyWork()));
  }

  private ReadingProfiles() {}
}
