package nl.leerroute.matching.planning;

import nl.leerroute.matching.money.Schemes;
import nl.leerroute.matching.offer.Offers;
import nl.leerroute.matching.taxonomy.Taxonomy;

/** What everybody's routes are planned from: one immutable moment of everything that is known. */
public record World(Taxonomy taxonomy, Offers offers, Schemes schemes) {}
