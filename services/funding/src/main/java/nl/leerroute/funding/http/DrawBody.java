package nl.leerroute.funding.http;

import nl.leerroute.contracts.Text;
import nl.leerroute.funding.ledger.Pot;
import nl.leerroute.funding.pot.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A draw as everybody can work it out again.
 *
 * @param commitment SHA-256 of the secret, known before anybody asked
 * @param secret known only after the draw
 * @param chain receipt of the last arrival
 */
record DrawBody(
    String potId,
    String commitment,
    @Nullable String secret,
    String chain,
    @Nullable String seed,
    long arrivals,
    Text how) {

  private static final Text HOW =
      new Text(
          "Bon van een aanvraag = SHA-256(vorige bon + kenmerk), in volgorde van binnenkomst. Zaad ="
              + " SHA-256(geheim + laatste bon). Lot = de eerste 16 tekens van SHA-256(zaad +"
              + " kenmerk); het laagste lot komt eerst.",
          "Receipt of an application = SHA-256(receipt before it + id), in order of arrival. Seed ="
              + " SHA-256(secret + last receipt). Ticket = the first 16 characters of SHA-256(seed +"
              + " id); the lowest ticket comes first.");

  static DrawBody of(Plan plan, Pot pot) {
    boolean made = pot.seed().isPresent();
    return new DrawBody(
        plan.id(),
        plan.terms().commitment(),
        made ? plan.secret() : null,
        pot.chain(),
        pot.seed().orElse(null),
        pot.arrivals(),
        HOW);
  }
}
