package nl.leerroute.funding.pot;

import java.util.Optional;
import java.util.OptionalLong;
import nl.leerroute.funding.ledger.Digest;
import nl.leerroute.funding.ledger.Terms;

/**
 * A pot as its fund set it up.
 *
 * @param organisation whose officers decide
 * @param employerQuotaCents most for one employer; absent: no limit
 * @param deMinimis it is state aid, and takes of the room that an undertaking has in three years
 * @param objectionsTo where a letter goes to of who objects; absent: not told
 * @param secret of the draw; everybody knows its digest, nobody the secret before the draw
 */
public record Plan(
    String id,
    String organisation,
    Terms terms,
    OptionalLong employerQuotaCents,
    boolean deMinimis,
    Optional<String> objectionsTo,
    String secret) {

  /** Another one as soon as anything about the pot is. */
  public String edition() {
    return Digest.of(terms + " " + employerQuotaCents + " " + deMinimis + objectionsTo.orElse(""));
  }

  /** The same pot under other terms. */
  Plan under(Terms next) {
    return new Plan(id, organisation, next, employerQuotaCents, deMinimis, objectionsTo, secret);
  }
}
