package nl.leerroute.intake.stream;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerroute.contracts.EmployerPublished;
import nl.leerroute.contracts.ProfilePublished;
import nl.leerroute.contracts.Topics;
import nl.leerroute.intake.answer.Answers;
import nl.leerroute.intake.answer.FirmQuestions;
import nl.leerroute.intake.answer.Join;
import nl.leerroute.intake.answer.RoleQuestions;
import nl.leerroute.intake.answer.Sector;
import nl.leerroute.intake.answer.TeamWish;
import nl.leerroute.intake.employer.Employer;
import nl.leerroute.intake.employer.RoleId;
import nl.leerroute.intake.employer.Telling;
import nl.leerroute.intake.place.Places;
import nl.leerroute.platform.store.Publication;

/** Firms in the words that services share: no name, no number of the Chamber of Commerce. */
final class FirmFacts {

  private final Places places;

  FirmFacts(Places places) {
    this.places = places;
  }

  Publication<?> publication(Telling telling) {
    return switch (telling) {
      case Telling.Told(Employer employer) ->
          Publication.of(Topics.EMPLOYERS, employer.id().value(), published(employer));
      case Telling.Erased(var id) -> Publication.tombstone(Topics.EMPLOYERS, id.value());
    };
  }

  private EmployerPublished published(Employer employer) {
    return new EmployerPublished(
        employer.id().value(),
        firm(employer),
        employer.roles().entrySet().stream().map(FirmFacts::role).toList(),
        employer.firm().to(FirmQuestions.AWAY_AT_ONCE).map(Long::intValue).orElse(null),
        employer.firm().to(FirmQuestions.JOINS).orElse(List.of()).stream()
            .map(FirmFacts::join)
            .toList());
  }

  private EmployerPublished.Firm firm(Employer employer) {
    Answers firm = employer.firm();
    Optional<String> sector = firm.to(FirmQuestions.SECTOR).map(Sector::code);
    return new EmployerPublished.Firm(
        sector.orElse(null),
        firm.to(FirmQuestions.OTHER_SECTORS)
            .map(
                others ->
                    others.stream()
                        .map(Sector::code)
                        .filter(code -> !sector.equals(Optional.of(code)))
                        .collect(Collectors.toSet()))
            .orElse(Set.of()),
        firm.to(FirmQuestions.AGREEMENT).orElse(null),
        firm.to(FirmQuestions.LEVY_PAID).orElse(null),
        firm.to(FirmQuestions.PERSONS).map(Long::intValue).orElse(null),
        employer.isSmall().orElse(null),
        employer.isSme().orElse(null),
        firm.to(FirmQuestions.POSTCODE).flatMap(places::at).map(Facts::home).orElse(null),
        firm.to(FirmQuestions.RECOGNISED).orElse(null),
        firm.to(FirmQuestions.DE_MINIMIS_CENTS).orElse(null),
        firm.to(FirmQuestions.WAGE_SUM_CENTS).orElse(null));
  }

  private static EmployerPublished.TeamRole role(Map.Entry<RoleId, Answers> role) {
    Answers answers = role.getValue();
    return new EmployerPublished.TeamRole(
        role.getKey().value(),
        answers.to(RoleQuestions.OCCUPATION).orElse(null),
        answers.to(RoleQuestions.PERSONS).orElseThrow().intValue(),
        answers.to(RoleQuestions.HOURS_PER_WEEK).orElse(0L).intValue(),
        answers.to(RoleQuestions.AWAY_AT_ONCE).map(Long::intValue).orElse(null),
        answers.to(RoleQuestions.HOUR_CENTS).orElse(null),
        answers
            .to(RoleQuestions.CONTRACT)
            .map(contract -> ProfilePublished.Contract.valueOf(contract.name()))
            .orElse(null),
        Employer.wishesOf(answers).stream().map(FirmFacts::wish).toList());
  }

  private static EmployerPublished.Join join(Join join) {
    return new EmployerPublished.Join(
        join.skill(),
        join.persons(),
        join.from().orElse(null),
        join.where().map(where -> EmployerPublished.Where.valueOf(where.name())).orElse(null),
        join.mostCents().orElse(null));
  }

  private static EmployerPublished.Wish wish(TeamWish wish) {
    return new EmployerPublished.Wish(
        wish.skill(),
        EmployerPublished.Necessity.valueOf(wish.necessity().name()),
        wish.persons(),
        wish.heldUntil().orElse(null));
  }
}
