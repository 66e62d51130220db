package nl.leerroute.matching.money;

import java.util.Set;
import nl.leerroute.matching.profile.Home;
import nl.leerroute.matching.profile.Situation;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.ToldPerson;
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

  private FactsOfPerson() {}

  static Facts of(Situation situation) {
    return new ToldPerson(
            situation.yearOfBirth(),
            situation.status().map(Enum::name),
            situation.education().map(Enum::name),
            situation.home().map(Home::municipality),
            situation.home().map(Home::province),
            situation.home().map(Home::region),
            situation.contract().map(Enum::name),
            situation.contractHours(),
            situation.sector(),
            situation.cao(),
            situation.employerSize().map(Enum::name),
            situation.isEmployed(),
            situation.isWithoutEmployer())
        .facts();
  }
}
