package nl.leerroute.matching.money;

import java.util.Collection;
import java.util.Optional;
import nl.leerroute.matching.profile.Home;
import nl.leerroute.matching.profile.Situation;
import nl.leerroute.schemes.answer.Prospect;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * People of whom schemes know the same but for their age, which another day may change.
 *
 * @param situation without age, and of the home only the areas that contain it
 */
public record Payees(Situation situation) {

  public static Payees like(Situation person) {
    return new Payees(
        new Situation(
            person.status(),
            person.contract(),
            person.contractHours(),
            person.sector(),
            person.cao(),
            person.employerSize(),
            person.education(),
            Optional.empty(),
            person
                .home()
                .map(
                    home ->
                        new Home("", home.municipality(), home.province(), home.region(), 0, 0)),
            Optional.empty(),
            person.roles(),
            Optional.empty()));
  }

  /** Whether one of these rules may pay them, or may yet say that it will not. */
  public boolean areMeantByOneOf(Collection<SchemeVersion> rules) {
    Facts facts = FactsOfPerson.of(situation);
    return rules.stream().anyMatch(rule -> !Prospect.isForOthers(rule, facts));
  }
}
