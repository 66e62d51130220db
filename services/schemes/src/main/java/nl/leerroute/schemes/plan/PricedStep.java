package nl.leerroute.schemes.plan;

import nl.leerroute.schemes.answer.Purchase;
import nl.leerroute.schemes.fact.Facts;

/**
 * One step of a route: what is bought, when, and what is known of the offer.
 *
 * @param id identity within the route
 */
public record PricedStep(String id, Purchase purchase, Facts offer) {

  public long priceCents() {
    return purchase.costs().price();
  }
}
