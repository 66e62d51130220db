package nl.leerroute.matching.planning;

import java.util.function.IntConsumer;
import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.taxonomy.Taxonomy;

/** What everybody's routes are planned from: one immutable moment of everything that is known. */
public record World(Taxonomy taxonomy, Offers offers, Schemes schemes) {

  /** The same world, which tells which lists of offers a plan looks into. */
  World telling(IntConsumer list) {
    return new World(taxonomy, offers.telling(list), schemes);
  }
}
