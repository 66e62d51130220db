package nl.leerroute.matching.money;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.matching.profile.EmployerSize;
import nl.leerroute.matching.profile.Home;
import nl.leerroute.matching.team.Firm;
import nl.leerroute.matching.team.TeamRole;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.FirmFacts;
import nl.leerroute.schemes.fact.ToldPerson;
import nl.leerroute.schemes.fact.Values;
import nl.leerroute.schemes.fact.WorkFacts;

/** What holds for everybody of a role; of each person nothing is known, so it stays unknown. */
final class FactsOfFirm {

  private static final int SMALL = 10;
  private static final int MEDIUM = 50;
  private static final int LARGE = 250;

  private final Facts.Builder facts = Facts.with();

  private FactsOfFirm() {}

  static Facts of(Firm firm, TeamRole role) {
    FactsOfFirm own = new FactsOfFirm();
    own.firm(firm);
    return new ToldPerson(
            Optional.empty(),
            Optional.of("EMPLOYEE"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            role.contract().map(Enum::name),
            Optional.empty(),
            firm.sector(),
            firm.cao(),
            size(firm.persons()).map(Enum::name),
            true,
            false)
        .facts()
        .and(own.facts.build());
  }

  /** Of the firm alone: nobody learns. */
  static Facts of(Firm firm) {
    FactsOfFirm own = new FactsOfFirm();
    own.firm(firm);
    firm.sector().ifPresent(sector -> own.code(WorkFacts.EMPLOYER_SECTOR, sector));
    firm.sector().ifPresent(sector -> own.code(WorkFacts.SECTOR, sector));
    firm.cao().ifPresent(cao -> own.code(WorkFacts.CAO, cao));
    size(firm.persons()).ifPresent(size -> own.code(WorkFacts.EMPLOYER_SIZE, size.name()));
    return own.facts.build();
  }

  private static Optional<EmployerSize> size(OptionalInt persons) {
    if (persons.isEmpty()) {
      return Optional.empty();
    }
    int count = persons.getAsInt();
    if (count < SMALL) {
      return Optional.of(EmployerSize.UNDER_10);
    }
    if (count < MEDIUM) {
      return Optional.of(EmployerSize.FROM_10_TO_49);
    }
    return Optional.of(count < LARGE ? EmployerSize.FROM_50_TO_249 : EmployerSize.FROM_250);
  }

  private void firm(Firm firm) {
    firm.persons().ifPresent(count -> put(WorkFacts.EMPLOYER_PERSONS, new FactValue.Count(count)));
    Map.of(
            WorkFacts.SMALL_FIRM, firm.small(),
            WorkFacts.SME, firm.sme(),
            WorkFacts.LEVY_PAID, firm.levyPaid(),
            WorkFacts.SBB_RECOGNISED, firm.recognised())
        .forEach((fact, told) -> told.ifPresent(yes -> put(fact, new FactValue.YesNo(yes))));
    firm.seat().map(Home::province).ifPresent(name -> code(WorkFacts.EMPLOYER_PROVINCE, name));
    firm.seat().map(Home::municipality).ifPresent(name -> code(FirmFacts.MUNICIPALITY, name));
    firm.seat().map(Home::region).ifPresent(code -> code(FirmFacts.REGION, code));
    cents(FirmFacts.DE_MINIMIS_RECEIVED, firm.deMinimisCents());
    cents(FirmFacts.WAGE_SUM, firm.wageSumCents());
  }

  private void cents(Fact fact, OptionalLong cents) {
    cents.ifPresent(known -> put(fact, new FactValue.Count(known)));
  }

  private void code(Fact fact, String code) {
    put(fact, new FactValue.Code(code));
  }

  /** An answer that cannot be true is no answer. */
  private void put(Fact fact, FactValue value) {
    if (Values.refusal(fact, value).isEmpty()) {
      facts.put(fact, value);
    }
  }
}
