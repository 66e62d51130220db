/** Pots of money: what is in them, who gets it and in which order, worked out from a log. */
@org.jspecify.annotations.NullMarked
package nl.leerroute.funding.ledger;
