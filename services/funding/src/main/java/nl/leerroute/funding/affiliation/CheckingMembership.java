package nl.leerroute.funding.affiliation;

import java.util.Optional;
import nl.leerroute.schemes.condition.Asked;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.SchemeVersion;
import reactor.core.publisher.Mono;

/**
 * Looks up in the list of a fund whether an employer pays its levy, wherever a scheme of that fund
 * asks so. What the list says goes before what anybody claims.
 */
public final class CheckingMembership {

  private final Affiliations affiliations;

  public CheckingMembership(Affiliations affiliations) {
    this.affiliations = affiliations;
  }

  /**
   * What is known for sure; nothing when the rule does not ask it, no employer is named, or its
   * fund sent no list in.
   *
   * @param kvk number of the employer
   */
  public Mono<Facts> checked(SchemeVersion rule, Optional<String> kvk) {
    return Mono.justOrEmpty(kvk)
        .filter(_ -> asksMembership(rule))
        .flatMap(
            number ->
                affiliations
                    .of(rule.owner().organisation())
                    .map(
                        list ->
                            Facts.with().yesNo(WorkFacts.LEVY_PAID, list.lists(number)).build()))
        .defaultIfEmpty(Facts.NONE);
  }

  private static boolean asksMembership(SchemeVersion rule) {
    return rule.requirements().stream()
        .anyMatch(each -> Asked.facts(each.when()).contains(WorkFacts.LEVY_PAID));
  }
}
