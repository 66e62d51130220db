package nl.leerroute.matching.money;

import java.util.Optional;
import java.util.Set;
import nl.leerroute.matching.profile.EmployerSize;
import nl.leerroute.matching.profile.Home;
import nl.leerroute.matching.profile.Situation;
import nl.leerroute.schemes.fact.Agreements;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.Values;
import nl.leerroute.schemes.fact.WorkFacts;

/** A person's situation in the facts that schemes ask. What was not answered stays unknown. */
final class FactsOfPerson {

  /** The facts that a profile has a place for, so that it makes sense to ask for them. */
  static final Set<Fact> ANSWERABLE =
      Set.of(
          PersonFacts.YEAR_OF_BIRTH,
          PersonFacts.STATUS,
          PersonFacts.EDUCATION,
          PersonFacts.MUNICIPALITY,
          PersonFacts.PROVINCE,
          PersonFacts.REGION,
          WorkFacts.CONTRACT,
          WorkFacts.CONTRACT_HOURS,
          WorkFacts.SECTOR,
          WorkFacts.CAO,
          WorkFacts.EMPLOYER_SIZE);

  private final Facts.Builder facts = Facts.with();

  private FactsOfPerson() {}

  static Facts of(Situation situation) {
    FactsOfPerson known = new FactsOfPerson();
    known.count(PersonFacts.YEAR_OF_BIRTH, situation.yearOfBirth());
    known.code(PersonFacts.STATUS, situation.status().map(Enum::name));
    known.code(PersonFacts.EDUCATION, situation.education().map(Enum::name));
    known.code(PersonFacts.MUNICIPALITY, situation.home().map(Home::municipality));
    known.code(PersonFacts.PROVINCE, situation.home().map(Home::province));
    known.code(PersonFacts.REGION, situation.home().map(Home::region));
    known.code(WorkFacts.SECTOR, situation.sector());
    if (situation.isWithoutEmployer()) {
      known.code(WorkFacts.CAO, Optional.of(Agreements.NONE));
    } else {
      known.employment(situation);
    }
    return known.facts.build();
  }

  private void employment(Situation situation) {
    code(WorkFacts.CONTRACT, situation.contract().map(Enum::name));
    situation
        .contractHours()
        .map(FactValue.Count::of)
        .ifPresent(hours -> put(WorkFacts.CONTRACT_HOURS, hours));
    situation
        .cao()
        .ifPresentOrElse(
            cao -> facts.code(WorkFacts.CAO, cao),
            () -> situation.sector().ifPresent(this::sector));
    code(WorkFacts.EMPLOYER_SIZE, situation.employerSize().map(Enum::name));
    if (situation.isEmployed()) {
      code(WorkFacts.EMPLOYER_SECTOR, situation.sector());
    }
    situation.employerSize().ifPresent(this::size);
  }

  /** Who only tells the sector is not covered by an agreement that is not found there. */
  private void sector(String sector) {
    if (Values.refusal(WorkFacts.SECTOR, new FactValue.Code(sector)).isEmpty()) {
      facts.notOneOf(WorkFacts.CAO, Agreements.notFoundIn(sector));
    }
  }

  /** Too many people is too large whatever the turnover; few people alone is not yet small. */
  private void size(EmployerSize size) {
    if (size == EmployerSize.FROM_250) {
      facts.yesNo(WorkFacts.SME, false);
    }
    if (size == EmployerSize.FROM_250 || size == EmployerSize.FROM_50_TO_249) {
      facts.yesNo(WorkFacts.SMALL_FIRM, false);
    }
  }

  private void count(Fact fact, Optional<Integer> number) {
    number.map(FactValue.Count::new).ifPresent(value -> put(fact, value));
  }

  private void code(Fact fact, Optional<String> code) {
    code.map(FactValue.Code::new).ifPresent(value -> put(fact, value));
  }

  /** An answer that cannot be true, such as a year of birth in 3000, is no answer. */
  private void put(Fact fact, FactValue value) {
    if (Values.refusal(fact, value).isEmpty()) {
      facts.put(fact, value);
    }
  }
}
